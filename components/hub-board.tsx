import { Kind } from "@/components/kind";
import { Bobbin } from "@/components/line-progress";
import { Table } from "@/components/table";
import { Tally } from "@/components/ui/tally";
import type { BoardItem } from "@/lib/claims/items";
import { sayShortDay } from "@/lib/dates";
import { sayNumber } from "@/lib/garments/words";
import type { Counts } from "@/lib/requests/progress";

/** All promises of a hub as one long bobbin, and where its pieces are in 5 numbers. */
export function HubSum({ total, items }: { total: Counts; items: BoardItem[] }) {
  return (
    <section className="stack" aria-label="All our promises">
      <div className="lp-wide">
        <Bobbin counts={total} turns={110} />
      </div>
      <Tally
        items={[
          { word: "promised", count: total.claimed },
          { word: "sent", count: total.sent },
          { word: "in a bag", count: items.reduce((sum, { inBags }) => sum + inBags, 0) },
          { word: "on the shelf", count: items.reduce((sum, { onShelf }) => sum + onShelf, 0) },
          { word: "to make", count: total.claimed - total.made },
        ]}
      />
    </section>
  );
}

/** What a hub has promised and made, item by item, soonest first. What is made is sent, in a bag or on the shelf. */
export const HubTable = ({ items }: { items: BoardItem[] }) => (
  <Table
    caption="Pieces promised, made, in a bag, on the shelf and to make, by garment, and when they are promised for"
    columns={[
      { head: "Garment" },
      { head: "How far", kind: "picture" },
      { head: "Promised", kind: "number" },
      { head: "Made", kind: "number" },
      { head: "In a bag", kind: "number" },
      { head: "On the shelf", kind: "number" },
      { head: "To make", kind: "main" },
      { head: "Still to send" },
    ]}
    rows={items.map((item) => ({
      id: item.id,
      cells: [
        <Kind key="kind" what={item} />,
        <Bobbin key="bobbin" counts={item.counts} />,
        sayNumber(item.counts.claimed),
        sayNumber(item.counts.sent + item.inBags + item.onShelf),
        sayNumber(item.inBags),
        sayNumber(item.onShelf),
        sayNumber(item.toMake),
        <Days key="days" item={item} />,
      ],
    }))}
  />
);

/** "10 by 5 August", "4 by 9 August". */
function Days({ item: { counts, days } }: { item: BoardItem }) {
  if (counts.claimed === 0) return "Not promised";
  if (days.length === 0) return "All sent";
  return days.map(({ day, pieces }) => (
    <div key={day.getTime()}>
      {sayNumber(pieces)} by {sayShortDay(day)}
    </div>
  ));
}
