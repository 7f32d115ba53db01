import { notFound } from "next/navigation";
import { NewHubNotice } from "@/app/(signed-in)/hub/[slug]/new-hub-notice";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { WardNotes } from "@/components/ward-notes";
import { requireActor } from "@/lib/auth";
import { shareShelf } from "@/lib/claims/made";
import { choicesOf } from "@/lib/claims/packing";
import { listPromises } from "@/lib/claims/queries";
import { listFromWards } from "@/lib/claims/queries/from-wards";
import { sayShortDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { listStock } from "@/lib/garments/queries/stock";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { sayRest } from "@/lib/rests/rules";
import { PackForm } from "./form";

export const generateMetadata = () => titled("Pack a bag");

type Props = { params: Promise<{ slug: string; ref: string }> };

export default async function PackBagPage({ params }: Props) {
  const [{ slug, ref }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  if (!hub.mayClaim) notFound();
  const [promises, shelf] = await Promise.all([listPromises(actor, hub.id), listStock(actor, hub.id)]);
  const first = promises.find((promise) => promise.ref === ref);
  if (!first) notFound();
  const together = promises.filter(({ bag }) => bag === first.bag);
  const wards = await listFromWards(
    actor,
    hub.id,
    together.map((promise) => promise.ref),
  );
  const rows = choicesOf(together, shelf, shareShelf(promises, shelf));
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/pack`}>Ready to send</BackLink>
      <PageHead
        caption={[wards[0]?.ward, first.place].filter(Boolean).join(", ")}
        title="What goes in the bag?"
        lede="We have filled in what fits from the shelf. Change any number. When it is packed you see where it goes."
      />
      <WardNotes from={wards} />
      {!hub.checked && <NewHubNotice />}
      {hub.checked && (
        <PackForm
          formKey={newKey()}
          hubId={hub.id}
          empty={
            <Empty title="Nothing on the shelf fits">
              <p>Log what is finished, and it can go in a bag.</p>
            </Empty>
          }
          rows={rows.map(({ promise, left, choices }) => ({
            claimId: promise.claimId,
            garment: promise.garment,
            size: promise.size,
            colour: promise.colour,
            about: `${promise.rest ? `${sayRest(promise.rest)}: the place is full. ` : ""}Request ${promise.ref}, ready by ${sayShortDay(promise.promisedFor)}. ${left} still to pack.`,
            choices: choices.map(({ item, suggested }) => ({
              itemId: item.itemId,
              colour: item.colour.name,
              onHand: item.onHand,
              suggested,
            })),
          }))}
        />
      )}
    </SignedInPage>
  );
}
