import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { arrive } from "@/app/do/[token]/actions";
import { ArrivedForm } from "@/components/arrived-form";
import { ArrivedSummary } from "@/components/arrived-summary";
import { Page, publicNav } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { holderOf } from "@/lib/actor";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { readLink } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { arrivedParts } from "@/lib/shipments/arrival";
import { findArrival } from "@/lib/shipments/queries/arrival";

export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await titled("What came in this bag?")),
  robots: { index: false },
});

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> };

export default async function HolderPage({ params, searchParams }: Props) {
  const { token } = await params;
  const link = await readLink(token);
  if (!link) notFound();
  const parcel = await orNotFound(findArrival(holderOf(link.shipmentId), link.shipmentId));
  const thanked = (await searchParams).done === "arrived" && parcel.state === "received";
  const counting = parcel.state === "sent" || parcel.state === "presumed";

  return (
    <Page nav={publicNav} width="form">
      {thanked && (
        <Notice title="Thank you. The hub and the ward have been told.">
          <p>What is short is back on the needs board. You can close this page.</p>
        </Notice>
      )}
      <PageHead
        caption={`Bag ${parcel.ref} from ${parcel.hub.name}${parcel.sentAt ? `, sent ${sayDay(parcel.sentAt)}` : ""}`}
        title={counting ? "What came in this bag?" : "This bag"}
        lede={counting ? "Count the pieces. If all of them came and are good, send this as it is." : undefined}
      />
      {counting && (
        <ArrivedForm
          action={arrive}
          formKey={newKey()}
          hidden={[
            { name: "token", value: token },
            { name: "shipmentId", value: String(parcel.id) },
          ]}
          parts={arrivedParts(parcel)}
          remark=""
          submit="Say what arrived"
        />
      )}
      {parcel.state === "received" && <ArrivedSummary lines={parcel.lines} />}
      {(parcel.state === "packing" || parcel.state === "unpacked") && (
        <p>This bag has not been sent yet. When it comes to you, open this page again.</p>
      )}
    </Page>
  );
}
