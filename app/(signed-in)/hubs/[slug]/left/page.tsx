import type { Metadata } from "next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ButtonLink } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Actions, Prose } from "@/components/ui/layout";
import { requireActor } from "@/lib/auth";
import { findHubToAsk } from "@/lib/hubs/queries/join";
import { orNotFound } from "@/lib/page";

export const metadata: Metadata = { title: "You are not in the hub" };

export default async function Left({ params }: PageProps<"/hubs/[slug]/left">) {
  const actor = await requireActor();
  const hub = await orNotFound(findHubToAsk(actor, (await params).slug));
  return (
    <SignedInPage actor={actor} width="form">
      <Confirmation title={`You are no longer in ${hub.name}`}>
        <Prose>
          <p>What you made there stays yours, and thanks for it still reach you.</p>
          <p>
            You can <a href={`/hubs/${hub.slug}/join`}>come back</a> at any time.
          </p>
        </Prose>
        <Actions>
          <ButtonLink href="/home">Go to your home page</ButtonLink>
        </Actions>
      </Confirmation>
    </SignedInPage>
  );
}
