import { ActForm } from "@/components/act-form";
import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { Pagination } from "@/components/pagination";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { TransferTag } from "@/components/transfer-tag";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Done } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Actions, Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { sayCount } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { listTransfers, type Transfer } from "@/lib/transfers/queries/hub";
import { listOwnOffer } from "@/lib/transfers/queries/surplus";
import { end } from "./actions";
import { said } from "./done";

export const generateMetadata = () => titled("Pieces between hubs");

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function TransfersPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const { done, page: asked } = await searchParams;
  const { transfers, page, pages } = await orNotFound(listTransfers(actor, hub.id, pageOf(asked)));
  const offer = await listOwnOffer(actor, hub.id);
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={at}>{hub.name}</BackLink>
      <Done what={done} said={said} />
      <PageHead
        caption={hub.name}
        title="Pieces between hubs"
        lede="What you give another hub keeps its makers: a thank-you for it still reaches them."
      />
      {hub.checked && (
        <Actions>
          <ButtonLink variant="primary" href={`${at}/transfers/new`}>
            Give pieces to a hub
          </ButtonLink>
          <ButtonLink href="/surplus">See what other hubs offer</ButtonLink>
        </Actions>
      )}
      <Section title="Given and got">
        {transfers.length === 0 && <Empty title="Nothing has gone between you and another hub yet" />}
        <Entries>
          {transfers.map((transfer) => (
            <Entry
              key={transfer.ref}
              note={`${sayPieces(transfer)}, ${sayDay(transfer.at)}`}
              action={<TransferTag state={transfer.state} waiting={transfer.waiting} />}
            >
              <a href={`${at}/transfers/${transfer.ref}`}>
                <b>
                  {transfer.ours ? "From" : "To"} {transfer.other.name}
                </b>
              </a>
            </Entry>
          ))}
        </Entries>
        <Pagination page={page} pages={pages} href={(to) => `${at}/transfers?page=${to}`} label="Pages of gifts" />
      </Section>
      {hub.checked && (
        <Section title="Offered to other hubs">
          {offer.length === 0 && <p>You offer nothing now. Any checked hub may take what you offer here.</p>}
          <Entries>
            {offer.map((item) => (
              <Entry
                key={item.itemId}
                picture={<Garment picture={item.garment.picture} cloth={clothOf(item.colour)} />}
              >
                <Pieces quantity={item.quantity} what={item} />
              </Entry>
            ))}
          </Entries>
          <Actions>
            <ButtonLink href={`${at}/transfers/offer`}>
              {offer.length > 0 ? "Change what you offer" : "Offer pieces to other hubs"}
            </ButtonLink>
          </Actions>
          {offer.length > 0 && (
            <ActForm action={end} formKey={newKey()} hidden={{ hubId: hub.id }}>
              Offer nothing any more
            </ActForm>
          )}
        </Section>
      )}
    </SignedInPage>
  );
}

const sayPieces = ({ state, lines }: Transfer) =>
  sayCount(lines.reduce((sum, line) => sum + (state === "arrived" ? line.arrived : line.quantity), 0));
