import { notFound } from "next/navigation";
import { hide } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks/actions";
import { ThanksForm } from "@/app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks/form";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ThanksCard } from "@/components/thanks-card";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
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

type Props = { params: Promise<{ ref: string; parcel: string }>; searchParams: Promise<{ done?: string }> };

export default async function ThanksPage({ params, searchParams }: Props) {
  const [{ ref, parcel: parcelRef }, actor] = [await params, await requireActor()];
  const parcel = await orNotFound(findArrivalByRef(actor, parcelRef));
  if (!isThankable(parcel.state)) notFound();
  const named = await listNamedMakers(actor, parcel);
  const inside = parcel.lines.map(({ quantity, item }) =>
    sayPieces(quantity, item.garmentType, item.size, item.colour),
  );

  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={`/requests/${ref}`}>Request {ref}</BackLink>
      {(await searchParams).done === "hidden" && parcel.thanks && !parcel.thanks.shown && (
        <Notice title="We no longer show these words">
          <p>They leave the front page within a minute. Everybody who made the pieces still has them.</p>
        </Notice>
      )}
      <PageHead
        caption={`Bag ${parcel.ref} from ${parcel.hub.name}`}
        title="Say thank you"
        lede="Your words reach everybody whose work was in this bag: on their home page and by e-mail, or through their hub."
      />
      <p>In the bag: {sayList(inside)}.</p>
      {named.length > 0 && <p>Of those who made them, these chose to be named: {sayList(named)}.</p>}
      <ThanksForm
        formKey={newKey()}
        requestRef={ref}
        shipmentId={parcel.id}
        over={parcel.thanks && <Thanked thanks={parcel.thanks} />}
      />
      {parcel.thanks?.shown && (
        <Section title="Everybody may read these words">
          <p>They may stand on the front page, without your ward’s name.</p>
          <ActForm action={hide} formKey={newKey()} hidden={{ ref, parcel: parcel.ref, shipmentId: parcel.id }}>
            Stop showing these words
          </ActForm>
        </Section>
      )}
    </SignedInPage>
  );
}

const Thanked = ({ thanks }: { thanks: { words: string; createdAt: Date } }) => (
  <ThanksCard title="Your ward has said thank you" words={thanks.words}>
    <p>Written on {sayDay(thanks.createdAt)}.</p>
  </ThanksCard>
);
