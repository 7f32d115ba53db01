import { notFound } from "next/navigation";
import { count } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/arrived/actions";
import { ArrivedForm } from "@/components/arrived-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { arrivedParts, seenOf } from "@/lib/shipments/arrival";
import { findArrivalByRef } from "@/lib/shipments/queries/arrival";

export const generateMetadata = () => titled("What came in this bag?");

export default async function ArrivedPage({ params }: { params: Promise<{ ref: string; parcel: string }> }) {
  const [{ ref, parcel: parcelRef }, actor] = [await params, await requireActor()];
  const parcel = await orNotFound(findArrivalByRef(actor, parcelRef));
  if (parcel.state === "packing" || parcel.state === "unpacked") notFound();
  const counted = parcel.state === "received";

  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      <PageHead
        caption={`Bag ${parcel.ref} from ${parcel.hub.name}${parcel.sentAt ? `, sent ${sayDay(parcel.sentAt)}` : ""}`}
        title={counted ? "Is this count right?" : "What came in this bag?"}
        lede={
          counted
            ? `${parcel.confirmed ? "Somebody in your ward" : "Whoever opened the bag"} counted these. Change what is not right, then send it.`
            : "Count the pieces. If all of them came and are good, send this as it is."
        }
      />
      <ArrivedForm
        action={count}
        formKey={newKey()}
        hidden={[
          { name: "ref", value: ref },
          { name: "shipmentId", value: String(parcel.id) },
          { name: "seen", value: counted ? seenOf(parcel) : "" },
        ]}
        parts={arrivedParts(parcel)}
        remark={parcel.remark}
        submit={counted ? (parcel.confirmed ? "Save this count" : "Confirm this count") : "Say what arrived"}
      />
    </SignedInPage>
  );
}
