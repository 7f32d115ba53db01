import { HubSum, HubTable } from "@/components/hub-board";
import { MakeNext } from "@/components/make-next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Columns, Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findStopsFor } from "@/lib/balance/queries";
import { spareCount } from "@/lib/claims/bags";
import { itemsOf } from "@/lib/claims/items";
import { today } from "@/lib/clock";
import { findBoard } from "@/lib/garments/queries/next";
import { listStock } from "@/lib/garments/queries/stock";
import { sayCount, sayNumber } from "@/lib/garments/words";
import { type Load, roomBy, weekFrom } from "@/lib/hubs/capacity";
import { hubOf, type OwnHub } from "@/lib/hubs/queries/own";
import { findLoad } from "@/lib/hubs/queries/room";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { HubDone } from "./hub-done";
import { HubLinks } from "./hub-links";
import { NewHubNotice } from "./new-hub-notice";
import { OnHoldNotice } from "./on-hold-notice";
import { OnTheWay } from "./on-the-way";
import { RestingNotice } from "./pause/resting-notice";
import { ReadyBags } from "./ready-bags";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  const hub = await orNotFound(hubOf(await requireActor(), (await params).slug));
  return { title: hub.name };
}

export default async function HubPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [board, shelf, load, { stops, instead }] = await Promise.all([
    findBoard(actor, hub.id),
    listStock(actor, hub.id),
    findLoad(actor, hub.id, weekFrom(today())),
    findStopsFor(hub.id),
  ]);
  const at = `/hub/${hub.slug}`;
  const [items, spare] = [itemsOf(board), spareCount(board)];
  return (
    <SignedInPage actor={actor} current={at}>
      <HubDone params={await searchParams} at={at} />
      <PageHead caption="Hub board" title={hub.name} lede={sayRoom(hub, load)} />
      <HubLinks hub={hub} />
      {!hub.checked && !hub.closed && <NewHubNotice />}
      {hub.blockedAt && <OnHoldNotice />}
      <OnTheWay actor={actor} hub={hub} />
      {!hub.closed && <RestingNotice hub={hub} />}
      {!hub.closed && <StopNotice stops={stops} instead={instead} more={`${at}/needs`} />}
      {board.wanted.length > 0 && <HubSum total={board.total} items={items} />}
      <Section title="Promised and made" action={<a href={`${at}/promises`}>See each promise</a>}>
        {board.wanted.length === 0 && (
          <Empty title={hub.closed ? "Nothing is promised" : "Nothing is promised yet"}>
            {hub.closed ? <p>What is packed can still be sent.</p> : <Begin at={at} />}
          </Empty>
        )}
        {items.length > 0 && <HubTable items={items} />}
        {spare > 0 && !hub.closed && (
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

const Begin = ({ at }: { at: string }) => (
  <>
    <p>Wards near you are asking. Promise as few or as many pieces as you can make.</p>
    <ButtonLink variant="primary" href={`${at}/needs`}>
      See what is needed
    </ButtonLink>
  </>
);

function sayRoom({ closed, blockedAt, restsUntil, weekly }: OwnHub, load: Load) {
  if (closed) return "This hub has closed.";
  if (blockedAt) return "This hub is on hold.";
  const week = `about ${sayCount(weekly)} a week`;
  if (restsUntil) return `Taking a rest now. Otherwise you make ${week}.`;
  const room = roomBy(weekly, load, weekFrom(today()), today());
  return room > 0
    ? `Taking new work. You make ${week}, and have room for about ${sayNumber(room)} more in the next 7 days.`
    : `You make ${week}, and have promised all that for the next 7 days.`;
}
