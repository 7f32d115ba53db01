import { declineOneHub } from "@/app/(signed-in)/steward/actions";
import { HubFacts } from "@/app/(signed-in)/steward/hub-to-check";
import { Decided } from "@/components/decided";
import { ReasonForm } from "@/components/reason-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { listHubsToCheck } from "@/lib/hubs/queries/check";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";

export const generateMetadata = () => titled("Decline a hub");

export default async function DeclineHub({ params }: PageProps<"/steward/hub/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const hubs = await orNotFound(listHubsToCheck(actor));
  const hub = hubs.find((each) => String(each.id) === id);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        {hub ? (
          <>
            <PageHead
              title={`Decline ${hub.name}?`}
              lede="The hub closes, and what it promised is back on the board at once. Its coordinators hear of it, with your reason."
            />
            <HubFacts hub={hub} />
            <ReasonForm
              action={declineOneHub}
              formKey={newKey()}
              hidden={{ hubId: hub.id }}
              submit="Decline this hub"
            />
          </>
        ) : (
          <Decided title="Decline a hub">
            <a href="/steward">See what is waiting</a>
          </Decided>
        )}
      </Stack>
    </SignedInPage>
  );
}
