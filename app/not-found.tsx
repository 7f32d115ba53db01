import type { Metadata } from "next";
import { LooseThreadDrawing } from "@/components/drawings";
import { Page, publicNav } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { Actions, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <Page nav={publicNav} width="form">
      <Stack gap="l">
        <LooseThreadDrawing />
        <PageHead
          title="Page not found"
          lede="This thread leads nowhere. The page may have moved, or it may be for other people only."
        />
        <Stack>
          <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
          <p>If you have an account, you may need to sign in first.</p>
        </Stack>
        <Actions>
          <ButtonLink variant="primary" href="/needs">
            See what is needed
          </ButtonLink>
          <a href="/sign-in">Sign in</a>
          <a href="/help">Get help</a>
        </Actions>
      </Stack>
    </Page>
  );
}
