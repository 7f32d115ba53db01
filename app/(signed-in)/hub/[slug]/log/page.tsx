import { takeBack } from "@/app/(signed-in)/home/actions";
import { DoneNotice } from "@/app/(signed-in)/home/done-notice";
import { LoggedList } from "@/components/logged-list";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findStopsFor } from "@/lib/balance/queries";
import { today } from "@/lib/clock";
import { sayShortDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { offerOf } from "@/lib/garments/offer";
import { listCatalogue } from "@/lib/garments/queries";
import { listHubEntries, listOwnEntries } from "@/lib/garments/queries/entries";
import { hubOf } from "@/lib/hubs/queries/own";
import { listMakers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import type { Stop } from "@/lib/stops/queries";
import { LogForm } from "./form";

export const generateMetadata = () => titled("Log pieces");

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function LogPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const typed = await searchParams;
  const [catalogue, makers, entries, { stops, instead }] = await Promise.all([
    listCatalogue(),
    hub.mayRun ? listMakers(actor, hub.id) : [],
    hub.mayRun ? listHubEntries(actor, hub.id) : listOwnEntries(actor, hub.id),
    findStopsFor(hub.id),
  ]);
  const offer = offerOf(catalogue);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href="/home">Home</BackLink>
      <DoneNotice params={typed} entries={entries} hub={hub.name} />
      <PageHead caption={hub.name} title="What was finished?" />
      <StopNotice stops={stops} instead={instead} more={`/hub/${hub.slug}/needs`} />
      <LogForm
        key={String(typed.entry ?? "")}
        formKey={newKey()}
        hubId={hub.id}
        offer={{ ...offer, garmentTypes: offer.garmentTypes.map((type) => withStop(type, stops)) }}
        makers={makers.filter(({ personId }) => personId !== actor.personId).map(({ id, name }) => ({ id, name }))}
      />
      {entries.length > 0 && (
        <Section title={hub.mayRun ? "Logged last" : "Your last entries"}>
          <LoggedList
            entries={entries}
            undo={takeBack}
            keyOf={newKey}
            from="log"
            today={today()}
            showMaker={hub.mayRun}
          />
        </Section>
      )}
    </SignedInPage>
  );
}

/** Beside a garment that everybody is asked to stop making, in all sizes, until when. */
function withStop<T extends { id: number; one: string }>(type: T, stops: Stop[]): T {
  const stop = stops.find(({ garmentTypeId, sizeId }) => garmentTypeId === type.id && sizeId === null);
  return stop ? { ...type, one: `${type.one} (please stop until ${sayShortDay(stop.until)})` } : type;
}
