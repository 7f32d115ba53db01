import { leave } from "@/app/(signed-in)/hub/[slug]/people/actions";
import { ActForm } from "@/components/act-form";
import { HubJoin } from "@/components/hub-join";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { findHubToAsk } from "@/lib/hubs/queries/join";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { join } from "./actions";

export const generateMetadata = () => titled("Join a hub");

export default async function JoinFromPage({ params }: PageProps<"/hubs/[slug]/join">) {
  const actor = await requireActor();
  const hub = await orNotFound(findHubToAsk(actor, (await params).slug));
  return (
    <SignedInPage actor={actor} width="form">
      <BackLink href={`/hubs/${hub.slug}`}>{hub.name}</BackLink>
      <HubJoin hub={hub} takeBack={leave} formKey={newKey()}>
        <ActForm action={join} formKey={newKey()} hidden={{ hubId: hub.id }} variant="primary">
          {hub.joining === "open" ? "Join this hub" : "Ask to join"}
        </ActForm>
      </HubJoin>
    </SignedInPage>
  );
}
