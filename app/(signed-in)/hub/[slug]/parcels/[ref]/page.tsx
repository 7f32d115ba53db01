import { ParcelAddress } from "@/components/parcel-address";
import { ParcelLines } from "@/components/parcel-lines";
import { ParcelTag } from "@/components/parcel-tag";
import { RequestHistory } from "@/components/request-history";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Section, Split } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { UndoForm } from "@/components/undo-form";
import { WorkDone } from "@/components/work-done";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { listHistory } from "@/lib/events/queries";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { findParcel } from "@/lib/shipments/queries/hub";
import { listParcelWork } from "@/lib/tasks/queries/work";
import { findHubThanks } from "@/lib/thanks/queries/hub";
import { unpack, unsend } from "./actions";
import { SendForm } from "./form";
import { HubThanks } from "./hub-thanks";
import { ParcelDone } from "./parcel-done";

type Props = { params: Promise<{ slug: string; ref: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  return titled(`Bag ${(await params).ref}`);
}

export default async function ParcelPage({ params, searchParams }: Props) {
  const [{ slug, ref }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const parcel = await orNotFound(findParcel(actor, hub, ref));
  const at = `/hub/${hub.slug}/parcels`;
  const hidden = { shipmentId: parcel.shipmentId };
  const { done, page } = await searchParams;
  const [thanks, work, history] = await Promise.all([
    findHubThanks(actor, hub, parcel.shipmentId),
    listParcelWork(actor, hub.id, parcel.shipmentId),
    listHistory(actor, { kind: "shipment", id: parcel.shipmentId }, pageOf(page)),
  ]);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`}>
      <BackLink href={at}>Bags</BackLink>
      <ParcelDone done={done} state={parcel.state} />
      <PageHead
        caption={`Bag for ${parcel.where}`}
        title={parcel.ref}
        tag={<ParcelTag state={parcel.state} />}
        lede={parcel.sentAt ? `Sent ${sayDay(parcel.sentAt)}${parcel.how ? `: ${parcel.how}` : ""}` : undefined}
      />
      <Split side={<ParcelAddress parcel={parcel} />}>
        {thanks && <HubThanks thanks={thanks} />}
        <Section title={parcel.state === "received" ? "What arrived" : "What is in it"}>
          <ParcelLines parcel={parcel} />
        </Section>
        <WorkDone
          work={work}
          href={isUnderway(parcel.state) ? `/hub/${hub.slug}/jobs/new?for=bag-${parcel.shipmentId}` : null}
        />
        {parcel.state === "packing" && (
          <Section title="Send it">
            <p>Put the packing slip in the bag: its code lets whoever opens it say what came.</p>
            <p>
              <ButtonLink href={`${at}/${parcel.ref}/slip`}>Packing slip</ButtonLink>
            </p>
            <SendForm formKey={newKey()} shipmentId={parcel.shipmentId} />
            <p>Something is not right?</p>
            <UndoForm action={unpack} formKey={newKey()} hidden={hidden} word="Unpack this bag" what="" />
          </Section>
        )}
        {parcel.state === "sent" && (
          <Section title="On its way">
            <p>When somebody says what came, it shows here. After 14 days without a word we take it as arrived.</p>
            <p>
              <ButtonLink href={`${at}/${parcel.ref}/slip`}>Packing slip</ButtonLink>
            </p>
            {!thanks && (
              <>
                <p>It has not gone after all?</p>
                <UndoForm action={unsend} formKey={newKey()} hidden={hidden} word="Take back the sending" what="" />
              </>
            )}
          </Section>
        )}
        <RequestHistory {...history} href={(to) => `${at}/${parcel.ref}?page=${to}#history`} />
      </Split>
    </SignedInPage>
  );
}

const isUnderway = (state: string) => state === "packing" || state === "sent";
