import { HubSum, HubTable } from "@/components/hub-board";
import { MakeNext } from "@/components/make-next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Columns, Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { spareCount } from "@/lib/claims/bags";
import { itemsOf } from "@/lib/claims/items";
import { findBoard } from "@/lib/garments/queries/next";
import { listStock } from "@/lib/garments/queries/stock";
import { sayCount } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { HubDone } from "./hub-done";
import { HubLinks } from "./hub-links";
import { NewHubNotice } from "./new-hub-notice";
import { OnHoldNotice } from "./on-hold-notice";
import { ReadyBags } from "./ready-bags";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  const hub = await orNotFound(hubOf(await requireActor(), (await params).slug));
  return { title: hub.name };
}

export default async function HubPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [board, shelf] = await Promise.all([findBoard(actor, hub.id), listStock(actor, hub.id)]);
  const at = `/hub/${hub.slug}`;
  const [items, spare] = [itemsOf(board), spareCount(board)];
  return (
    <SignedInPage actor={actor} current={at}>
      <HubDone params={await searchParams} at={at} />
      <PageHead
        caption="Hub board"
        title={hub.name}
        lede={
          hub.closed
            ? "This hub has closed."
            : hub.blockedAt
              ? "This hub is on hold."
              : `Taking new work, with room for about ${sayCount(hub.weekly)} a week.`
        }
      />
      <HubLinks hub={hub} />
      {!hub.checked && !hub.closed && <NewHubNotice />}
      {hub.blockedAt && <OnHoldNotice />}
      {board.wanted.length > 0 && <HubSum total={board.total} items={items} />}
      <Section title="Promised and made" action={<a href={`${at}/promises`}>See each promise</a>}>
        {board.wanted.length === 0 && (
          <Empty title="Nothing is promised yet">
            <p>Wards near you are asking. Promise as few or as many pieces as you can make.</p>
            <ButtonLink variant="primary" href={`${at}/needs`}>
              See what is needed
            </ButtonLink>
          </Empty>
        )}
        {items.length > 0 && <HubTable items={items} />}
        {spare > 0 && (
          <p>
            {sayCount(spare)} on the shelf {spare === 1 ? "is" : "are"} not promised to anybody.{" "}
            <a href={`${at}/needs`}>See what they could fill</a>
          </p>
        )}
      </Section>
      <Columns>
        <Section title="Ready to send">
          <ReadyBags hub={hub} board={board} shelf={shelf} />
        </Section>
        <Section title="Make next" action={<a href={`${at}/next`}>Print or share this list</a>}>
          <MakeNext next={board.makeNext} />
        </Section>
      </Columns>
    </SignedInPage>
  );
}
