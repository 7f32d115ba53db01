import type { Metadata } from "next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ButtonLink } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Actions, Prose } from "@/components/ui/layout";
import { requireActor } from "@/lib/auth";

export const metadata: Metadata = { title: "You are not in the ward" };

export default async function Left() {
  const actor = await requireActor();
  return (
    <SignedInPage actor={actor} width="form">
      <Confirmation title="You are no longer in the ward">
        <Prose>
          <p>You no longer hear of its requests. All that it has asked for stays.</p>
          <p>Working somewhere else now? Select Ask for scrubs there, and name your new ward to join it.</p>
        </Prose>
        <Actions>
          <ButtonLink href="/home">Go to your home page</ButtonLink>
        </Actions>
      </Confirmation>
    </SignedInPage>
  );
}
