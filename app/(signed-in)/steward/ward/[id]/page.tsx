import { declineOneWard } from "@/app/(signed-in)/steward/actions";
import { WardFacts } from "@/app/(signed-in)/steward/ward-to-check";
import { Decided } from "@/components/decided";
import { ReasonForm } from "@/components/reason-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listWardsToCheck } from "@/lib/wards/queries/queue";

export const generateMetadata = () => titled("Decline a ward");

export default async function DeclineWard({ params }: PageProps<"/steward/ward/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const wards = await orNotFound(listWardsToCheck(actor));
  const ward = wards.find((each) => String(each.id) === id);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        {ward ? (
          <>
            <PageHead
              title={`Decline ${ward.name}?`}
              lede="What it asked for never goes on the board. Its people hear of it, with your reason."
            />
            <WardFacts ward={ward} />
            <ReasonForm
              action={declineOneWard}
              formKey={newKey()}
              hidden={{ wardId: ward.id }}
              submit="Decline this ward"
            />
          </>
        ) : (
          <Decided title="Decline a ward">
            <a href="/steward">See what is waiting</a>
          </Decided>
        )}
      </Stack>
    </SignedInPage>
  );
}
