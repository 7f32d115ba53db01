import { notFound } from "next/navigation";
import { ReasonForm } from "@/components/reason-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { requireActor } from "@/lib/auth";
import { sayMoment } from "@/lib/dates";
import { id as idInput } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { blockable } from "@/lib/stewards/input";
import { findHeld } from "@/lib/stewards/queries/blocks";
import { kinds } from "./what";

export const generateMetadata = () => titled("On hold");

export default async function HoldPage({ params }: PageProps<"/steward/block/[kind]/[id]">) {
  const actor = await requireActor();
  const asked = await params;
  const [kind, id] = [blockable.safeParse(asked.kind).data, idInput.safeParse(asked.id).data];
  if (!kind || !id) notFound();
  const { name, about, blockedAt, why, by } = await orNotFound(findHeld(actor, kind, id));
  const { field, means, hold, letGo } = kinds[kind];
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward/block">On hold</BackLink>
        <PageHead
          caption={about}
          title={blockedAt ? `Let ${name} go on?` : `Put ${name} on hold?`}
          lede={blockedAt ? "Everything is where it was, and goes on from there." : means}
        />
        {blockedAt && (
          <Summary>
            <SummaryRow term="On hold since">{sayMoment(blockedAt)}</SummaryRow>
            <SummaryRow term="By">{by}</SummaryRow>
            <SummaryRow term="Why">{why}</SummaryRow>
          </Summary>
        )}
        <ReasonForm
          key={blockedAt ? "let go" : "hold"}
          action={blockedAt ? letGo : hold}
          formKey={newKey()}
          hidden={{ [field]: id }}
          submit={blockedAt ? "Let it go on" : "Put on hold"}
        />
        {kind === "person" && (
          <p>
            Do they ask that nothing is kept of them? <a href={`/steward/erase/${id}`}>Erase their account</a>.
          </p>
        )}
      </Stack>
    </SignedInPage>
  );
}
