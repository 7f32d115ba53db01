import { said } from "@/app/(signed-in)/hub/[slug]/transfers/done";
import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { TransferTag } from "@/components/transfer-tag";
import { BackLink } from "@/components/ui/back-link";
import { Done } from "@/components/ui/done";
import { Entries, Entry } from "@/components/ui/entries";
import { Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { UndoForm } from "@/components/undo-form";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { findTransfer, type Transfer } from "@/lib/transfers/queries/hub";
import { takeBack } from "./actions";
import { CountInForm } from "./form";

type Props = { params: Promise<{ slug: string; ref: string }>; searchParams: Promise<SearchParams> };

export const generateMetadata = async ({ params }: Props) => titled(`Pieces between hubs: ${(await params).ref}`);

export default async function TransferPage({ params, searchParams }: Props) {
  const [{ slug, ref }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const transfer = await orNotFound(findTransfer(actor, hub.id, ref));
  const { other, ours, state, transferId, lines } = transfer;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/transfers`}>Pieces between hubs</BackLink>
      <Done what={(await searchParams).done} said={said} />
      <PageHead
        caption={ref}
        title={`Pieces ${ours ? "from" : "for"} ${other.name}`}
        tag={<TransferTag state={state} waiting={transfer.waiting} />}
      />
      <Summary>
        <SummaryRow term="Since">{sayDay(transfer.at)}</SummaryRow>
        <SummaryRow term="How to arrange it">{transfer.how}</SummaryRow>
        <SummaryRow term="The other hub">
          <a href={`/hubs/${other.slug}`}>{other.name}</a>
        </SummaryRow>
      </Summary>
      {ours ? (
        <Section title={state === "sent" ? "Count in what came" : "What came"}>
          <CountInForm
            formKey={newKey()}
            transferId={transferId}
            lines={lines}
            over={state === "sent" ? undefined : <What transfer={transfer} />}
          />
        </Section>
      ) : (
        <Section title="What you gave">
          <What transfer={transfer} />
          {state === "sent" && (
            <>
              <p>It is not going after all?</p>
              <UndoForm
                action={takeBack}
                formKey={newKey()}
                hidden={{ transferId }}
                word="Take these pieces back"
                what=""
              />
            </>
          )}
        </Section>
      )}
    </SignedInPage>
  );
}

const What = ({ transfer: { state, lines } }: { transfer: Transfer }) => (
  <Entries>
    {lines.map((line) => (
      <Entry
        key={line.id}
        picture={<Garment picture={line.garment.picture} cloth={clothOf(line.colour)} />}
        note={state === "arrived" ? sayCame(line) : undefined}
      >
        <Pieces quantity={line.quantity} what={line} />
      </Entry>
    ))}
  </Entries>
);

const sayCame = ({ quantity, arrived }: { quantity: number; arrived: number }) =>
  arrived === quantity ? "All came" : `${arrived} came`;
