import { leave } from "@/app/(signed-in)/hub/[slug]/people/actions";
import { ActForm } from "@/components/act-form";
import { HubJoin } from "@/components/hub-join";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { findHubToJoin } from "@/lib/hubs/queries/join";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { join } from "./actions";

export const generateMetadata = () => titled("Join a hub");

export default async function JoinByLink({ params }: PageProps<"/join/[code]">) {
  const actor = await requireActor();
  const { code } = await params;
  const hub = await orNotFound(findHubToJoin(actor, code));
  return (
    <SignedInPage actor={actor} width="form">
      <HubJoin hub={hub} takeBack={leave} formKey={newKey()}>
        <ActForm action={join} formKey={newKey()} hidden={{ joinCode: code }} variant="primary">
          {hub.joining === "open" ? "Join this hub" : "Ask to join"}
        </ActForm>
      </HubJoin>
    </SignedInPage>
  );
}
