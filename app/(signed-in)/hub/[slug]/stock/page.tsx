import type { Metadata } from "next";
import { Kind } from "@/components/kind";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Table } from "@/components/table";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Done, type Said } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Hidden } from "@/components/ui/hidden";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findBoard } from "@/lib/garments/queries/next";
import { listStock, type ShelfItem } from "@/lib/garments/queries/stock";
import { mayCount } from "@/lib/garments/rules";
import { sayCount, sayItem, sayNumber } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";

const said: Said = { counted: ["The shelf is counted", "What you counted is what it says now."] };

export const metadata: Metadata = { title: "The shelf" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function StockPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [board, shelf] = await Promise.all([findBoard(actor, hub.id), listStock(actor, hub.id)]);
  const { done } = await searchParams;
  const at = `/hub/${hub.slug}`;
  const counts = mayCount(actor, hub.id);
  const spare = (item: ShelfItem) => board.spare.find(({ itemId }) => itemId === item.itemId)?.onHand ?? 0;
  const all = shelf.reduce((sum, { onHand }) => sum + onHand, 0);
  return (
    <SignedInPage actor={actor} current={at}>
      <BackLink href={at}>{hub.name}</BackLink>
      <Done what={done} said={said} />
      <PageHead title="The shelf" lede={`${sayCount(all)} made and not in a bag.`} />
      {shelf.length === 0 ? (
        <Empty title="The shelf is empty">
          <p>
            What is logged lies here until it goes into a bag. <a href={`${at}/log`}>Log pieces</a>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Pieces on the shelf, for promises and to spare"
          columns={[
            { head: "Garment" },
            { head: "On the shelf", kind: "main" },
            { head: "For promises", kind: "number" },
            { head: "To spare", kind: "number" },
            ...(counts ? [{ head: "Count" }] : []),
          ]}
          rows={shelf.map((item) => ({
            id: item.itemId,
            cells: [
              <Kind key="kind" what={item} />,
              sayNumber(item.onHand),
              sayNumber(item.onHand - spare(item)),
              sayNumber(spare(item)),
              <a key="count" href={`${at}/stock/${item.itemId}`}>
                Count<Hidden> {sayItem(item.garment, item.size, item.colour)}</Hidden>
              </a>,
            ],
          }))}
        />
      )}
      {counts && hub.checked && shelf.length > 0 && (
        <p>
          More than you can place? <a href={`${at}/transfers`}>Give or offer some to other hubs</a>
        </p>
      )}
      {counts && (
        <p>
          <ButtonLink href={`${at}/stock/other`}>Count something else</ButtonLink>
        </p>
      )}
    </SignedInPage>
  );
}
