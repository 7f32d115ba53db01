import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { findBoard } from "@/lib/garments/queries/next";
import { listStock } from "@/lib/garments/queries/stock";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listOwnOffer } from "@/lib/transfers/queries/surplus";
import { OfferForm } from "./form";

export const generateMetadata = () => titled("Offer pieces to other hubs");

type Props = { params: Promise<{ slug: string }> };

export default async function OfferPage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  if (!hub.checked) notFound();
  const offered = await orNotFound(listOwnOffer(actor, hub.id));
  const [board, shelf] = await Promise.all([findBoard(actor, hub.id), listStock(actor, hub.id)]);
  const spare = (itemId: number) => board.spare.find((item) => item.itemId === itemId)?.onHand ?? 0;
  const before = (itemId: number) => offered.find((item) => item.itemId === itemId)?.quantity ?? 0;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/transfers`}>Pieces between hubs</BackLink>
      <PageHead
        caption={hub.name}
        title="Offer pieces to other hubs"
        lede="They stay on your shelf until a hub takes them. Its coordinators write how to reach them, and we send that to you."
      />
      <OfferForm
        formKey={newKey()}
        hubId={hub.id}
        rows={shelf.map(({ onHand, ...item }) => ({
          ...item,
          hint: `${onHand} on the shelf, ${spare(item.itemId)} of them not promised`,
          value: before(item.itemId),
        }))}
        empty={shelf.length === 0 ? <Empty title="Your shelf is empty" /> : undefined}
      />
    </SignedInPage>
  );
}
