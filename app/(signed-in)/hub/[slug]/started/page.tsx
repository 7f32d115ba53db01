import type { Metadata } from "next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ButtonLink } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Actions, Prose, Stack } from "@/components/ui/layout";
import { requireActor } from "@/lib/auth";
import { newHubLimit } from "@/lib/claims/rules";
import { findHubSettings } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";

export const metadata: Metadata = { title: "Your hub has started" };

export default async function Started({ params }: PageProps<"/hub/[slug]/started">) {
  const actor = await requireActor();
  const hub = await orNotFound(findHubSettings(actor, (await params).slug));
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <Confirmation title={`${hub.name} has started`}>
        <Prose>
          <h2>What happens next</h2>
          <p>
            {hub.checked
              ? "Your hub has been checked, so it can promise as many pieces as it likes and sees where to send them."
              : `You can promise up to ${newHubLimit} pieces now. A steward, or 2 coordinators of other hubs, check every new hub. We write to you when that is done: then you see which ward asked, and where to send.`}
          </p>
          <p>
            Who would help? Share your link with them. They need only an e-mail address, and some do not even need that.
          </p>
        </Prose>
        <Stack>
          <Actions>
            <ButtonLink variant="primary" href={`${at}/people`}>
              Invite people
            </ButtonLink>
            <ButtonLink href={`${at}/needs`}>See what is needed</ButtonLink>
          </Actions>
        </Stack>
      </Confirmation>
    </SignedInPage>
  );
}
