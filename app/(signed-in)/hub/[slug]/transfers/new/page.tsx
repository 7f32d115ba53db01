import { hubOptions } from "@/app/(signed-in)/hub/[slug]/transfers/hub-options";
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
import { listNeighbours } from "@/lib/transfers/queries/neighbours";
import { GiveForm } from "./form";

export const generateMetadata = () => titled("Give pieces to a hub");

type Props = { params: Promise<{ slug: string }> };

export default async function GivePage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const hubs = await orNotFound(listNeighbours(actor, hub.id));
  const [board, shelf] = await Promise.all([findBoard(actor, hub.id), listStock(actor, hub.id)]);
  const spare = (itemId: number) => board.spare.find((item) => item.itemId === itemId)?.onHand ?? 0;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/transfers`}>Pieces between hubs</BackLink>
      <PageHead
        caption={hub.name}
        title="Give pieces to a hub"
        lede="They leave your shelf now. The other hub counts them in when they come, and until then you can take them back."
      />
      <GiveForm
        formKey={newKey()}
        hubId={hub.id}
        hubs={hubOptions(hubs)}
        rows={shelf.map(({ onHand, ...item }) => ({
          ...item,
          hint: `${onHand} on the shelf, ${spare(item.itemId)} of them not promised`,
          value: 0,
        }))}
        empty={emptyOf(hub.checked, shelf.length, hubs.length)}
      />
    </SignedInPage>
  );
}

function emptyOf(checked: boolean, kinds: number, hubs: number) {
  if (!checked) return <Empty title="Somebody has to check your hub first" />;
  if (kinds === 0) return <Empty title="Your shelf is empty" />;
  return hubs === 0 ? <Empty title="There is no other checked hub yet" /> : undefined;
}
