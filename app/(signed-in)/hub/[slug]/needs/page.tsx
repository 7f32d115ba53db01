import type { Metadata } from "next";
import { RestingNotice } from "@/app/(signed-in)/hub/[slug]/pause/resting-notice";
import { NeedsBoard } from "@/components/needs-board";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findStopsFor } from "@/lib/balance/queries";
import { today } from "@/lib/clock";
import { listCatalogue } from "@/lib/garments/queries";
import { findBoard } from "@/lib/garments/queries/next";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { parseNeeds, typedNear } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { FromShelf } from "./from-shelf";

export const metadata: Metadata = { title: "What wards need now" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function HubNeedsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const typed: SearchParams = { near: hub.outcode, ...(await searchParams) };
  const { filter, page } = parseNeeds(typed);
  const [needs, options, board, { stops, instead }] = await Promise.all([
    listNeeds(filter, page),
    listCatalogue(),
    findBoard(actor, hub.id),
    findStopsFor(hub.id),
  ]);
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at}>
      <BackLink href={at}>{hub.name}</BackLink>
      <PageHead
        title="What wards need now"
        lede={
          hub.restsUntil
            ? undefined
            : "Claim as few or as many as your hub can make. What is on your shelf already is named on each request."
        }
      />
      {hub.restsUntil && <RestingNotice hub={hub} />}
      {!hub.restsUntil && <StopNotice stops={stops} instead={instead} />}
      {!hub.restsUntil && (
        <NeedsBoard
          needs={needs}
          filter={filter}
          near={typedNear(typed)}
          options={options}
          path={`${at}/needs`}
          today={today()}
          hrefOf={({ ref }) => `/needs/${ref}`}
          actionOf={(need) => <FromShelf need={need} spare={board.spare} hub={hub} />}
        />
      )}
    </SignedInPage>
  );
}
