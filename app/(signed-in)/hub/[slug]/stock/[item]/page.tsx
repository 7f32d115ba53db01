import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { findShelf } from "@/lib/garments/queries/stock";
import { mayCount } from "@/lib/garments/rules";
import { sayItem, sayNumber } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { CountForm } from "./form";

export const generateMetadata = () => titled("Count the shelf");

type Props = { params: Promise<{ slug: string; item: string }> };

export default async function CountPage({ params }: Props) {
  const [{ slug, item }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const itemId = id.safeParse(item).data;
  if (!itemId || !mayCount(actor, hub.id)) notFound();
  const shelf = await orNotFound(findShelf(actor, hub.id, itemId));
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/stock`}>The shelf</BackLink>
      <PageHead
        caption={sayItem(shelf.garment, shelf.size, shelf.colour)}
        title="How many are there?"
        lede={`The shelf says ${sayNumber(shelf.onHand)}. Leave out what is in a bag already.`}
      />
      <CountForm formKey={newKey()} hubId={hub.id} itemId={shelf.itemId} was={shelf.onHand} />
    </SignedInPage>
  );
}
