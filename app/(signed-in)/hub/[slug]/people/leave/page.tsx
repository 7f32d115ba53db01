import { leave } from "@/app/(signed-in)/hub/[slug]/people/actions";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { listHubCoordinators } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";

export const generateMetadata = () => titled("Leave your hub");

export default async function Leave({ params }: PageProps<"/hub/[slug]/people/leave">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const coordinators = await listHubCoordinators(actor, hub.id);
  const last = coordinators.length === 1 && coordinators[0]?.personId === actor.personId;
  const at = `/hub/${hub.slug}/people`;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <Stack gap="l">
        <BackLink href={at}>People</BackLink>
        <PageHead
          title={last ? "Hand over first" : `Leave ${hub.name}?`}
          lede={
            last
              ? "You are the only coordinator. Hand over to somebody, or pass the hub to the stewards, and then you can leave."
              : "Stepping back is fine at any time. What you made stays yours, and thanks for it still reach you. You can come back."
          }
        />
        {last ? (
          <p>
            <a href={hub.closed ? at : `${at}/hand-over`}>Choose who takes over</a>
          </p>
        ) : (
          <ActForm action={leave} formKey={newKey()} hidden={{ hubId: hub.id }} variant="primary">
            Leave the hub
          </ActForm>
        )}
      </Stack>
    </SignedInPage>
  );
}
