import { notFound } from "next/navigation";
import { ThanksForm } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks/form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ThanksCard } from "@/components/thanks-card";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { sayList, sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findArrivalByRef } from "@/lib/shipments/queries/arrival";
import { listNamedMakers } from "@/lib/thanks/queries/named";
import { isThankable } from "@/lib/thanks/rules";

export const generateMetadata = () => titled("Say thank you");

export default async function ThanksPage({ params }: { params: Promise<{ ref: string; parcel: string }> }) {
  const [{ ref, parcel: parcelRef }, actor] = [await params, await requireActor()];
  const parcel = await orNotFound(findArrivalByRef(actor, parcelRef));
  if (!isThankable(parcel.state)) notFound();
  const named = await listNamedMakers(actor, parcel);
  const inside = parcel.lines.map(({ quantity, item }) =>
    sayPieces(quantity, item.garmentType, item.size, item.colour),
  );

  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Back to request {ref}</BackLink>
      <PageHead
        caption={`Bag ${parcel.ref} from ${parcel.hub.name}`}
        title="Say thank you"
        lede="Your words reach everybody whose pieces were in this bag, on their home page and by e-mail."
      />
      <p>In the bag: {sayList(inside)}.</p>
      {named.length > 0 && <p>Of those who made them, these chose to be named: {sayList(named)}.</p>}
      {parcel.thanks ? (
        <ThanksCard title="Your ward has said thank you" words={parcel.thanks.words}>
          <p>Written on {sayDay(parcel.thanks.createdAt)}.</p>
        </ThanksCard>
      ) : (
        <ThanksForm formKey={newKey()} requestRef={ref} shipmentId={parcel.id} />
      )}
    </SignedInPage>
  );
}
