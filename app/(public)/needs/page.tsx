import type { Metadata } from "next";
import { NeedsBoard } from "@/components/needs-board";
import { Page, publicNav } from "@/components/shell/page";
import { StopNotice } from "@/components/stop-notice";
import { ButtonLink } from "@/components/ui/button";
import { Hidden } from "@/components/ui/hidden";
import { PageHead } from "@/components/ui/page-head";
import { findStops } from "@/lib/balance/queries";
import { today } from "@/lib/clock";
import { fresh } from "@/lib/fresh";
import { listCatalogue } from "@/lib/garments/queries";
import { sayCount, sayNumber } from "@/lib/garments/words";
import { publicDb } from "@/lib/public";
import type { Needs } from "@/lib/requests/needs";
import { everything, isNarrowed, parseNeeds, type SearchParams, typedNear } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = parseNeeds(await searchParams);
  return { title: page > 1 ? `What wards need now, page ${page}` : "What wards need now" };
}

const firstPage = fresh(() => listNeeds(everything, 1, publicDb));
const options = fresh(() => listCatalogue(publicDb));
const stopsNow = fresh(() => findStops(null, publicDb));

export default async function NeedsPage({ searchParams }: Props) {
  const params = await searchParams;
  const { filter, page } = parseNeeds(params);
  const plain = page === 1 && !isNarrowed(filter);
  const [needs, catalogue, { stops, instead }] = await Promise.all([
    plain ? firstPage() : listNeeds(filter, page, publicDb),
    options(),
    stopsNow(),
  ]);
  return (
    <Page nav={publicNav} current="/needs">
      <PageHead title="What wards need now" lede={sayNeeds(needs, isNarrowed(filter))} />
      <StopNotice stops={stops} instead={instead} />
      <NeedsBoard
        needs={needs}
        filter={filter}
        near={typedNear(params)}
        options={catalogue}
        path="/needs"
        today={today()}
        hrefOf={({ ref }) => `/needs/${ref}`}
        actionOf={({ ref, place }) => (
          <ButtonLink variant="small" href={`/needs/${ref}#claim`}>
            Claim some<Hidden> for {place}</Hidden>
          </ButtonLink>
        )}
      />
    </Page>
  );
}

function sayNeeds({ total, pieces }: Needs, narrowed: boolean) {
  if (total === 0) return null;
  const requests = total === 1 ? "1 request" : `${sayNumber(total)} requests`;
  const still = `${sayCount(pieces)} ${pieces === 1 ? "is" : "are"} not claimed yet`;
  return `${requests} ${narrowed ? "like this " : ""}${total === 1 ? "needs" : "need"} makers, and ${still}. Claim as few or as many as your hub can make.`;
}
