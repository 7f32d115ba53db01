import { Kind } from "@/components/kind";
import { Bobbin } from "@/components/line-progress";
import { Table } from "@/components/table";
import { Tally } from "@/components/ui/tally";
import type { HubBoard } from "@/lib/claims/board";
import { sayShortDay } from "@/lib/dates";
import { sayNumber } from "@/lib/garments/words";

/** All promises of a hub as one long bobbin, and in 4 numbers. */
export function HubSum({ board: { total } }: { board: HubBoard }) {
  return (
    <section className="stack" aria-label="All our promises">
      <div className="lp-wide">
        <Bobbin counts={total} turns={110} />
      </div>
      <Tally
        items={[
          { word: "promised", count: total.claimed },
          { word: "sent", count: total.sent },
          { word: "in stock", count: total.made - total.sent },
          { word: "to make", count: total.claimed - total.made },
        ]}
      />
    </section>
  );
}

/** What a hub has promised, item by item, soonest first. */
export const HubTable = ({ board }: { board: HubBoard }) => (
  <Table
    caption="Pieces promised, made, in stock and to make, by garment, soonest first"
    columns={[
      { head: "Garment" },
      { head: "How far", kind: "picture" },
      { head: "Promised", kind: "number" },
      { head: "Made", kind: "number" },
      { head: "In stock", kind: "number" },
      { head: "To make", kind: "main" },
      { head: "Next due" },
    ]}
    rows={board.wanted.map((wanted) => ({
      id: wanted.id,
      cells: [
        <Kind key="kind" what={wanted} />,
        <Bobbin key="bobbin" counts={wanted.counts} />,
        sayNumber(wanted.counts.claimed),
        sayNumber(wanted.counts.made),
        sayNumber(wanted.counts.made - wanted.counts.sent),
        sayNumber(wanted.toMake),
        wanted.due ? sayShortDay(wanted.due) : "All sent",
      ],
    }))}
  />
);
