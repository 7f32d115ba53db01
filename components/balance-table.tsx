import { Kind } from "@/components/kind";
import { Table } from "@/components/table";
import { type Balance, gapOf } from "@/lib/balance/rules";
import { sayNumber } from "@/lib/garments/words";

/** Need, promises and stock of each garment and size, the largest gap first. */
export function BalanceTable({ rows }: { rows: Balance[] }) {
  const most = Math.max(1, ...rows.map(({ need, free }) => Math.max(need, free)));
  return (
    <Table
      caption="Pieces needed, promised, on shelves and still to make, by garment and size"
      columns={[
        { head: "Garment" },
        { head: "Needed, and free", kind: "picture" },
        { head: "Needed, not claimed", kind: "number" },
        { head: "Promised, not sent", kind: "number" },
        { head: "On shelves", kind: "number" },
        { head: "Not promised", kind: "number" },
        { head: "Still to make", kind: "main" },
      ]}
      rows={rows.map((row) => ({
        id: `${row.garmentTypeId}-${row.sizeId}`,
        cells: [
          <Kind key="kind" what={{ ...row, colour: null }} />,
          <Bars key="bars" need={row.need} free={row.free} most={most} />,
          sayNumber(row.need),
          sayNumber(row.promised),
          sayNumber(row.stock),
          sayNumber(row.free),
          gapOf(row) >= 0 ? sayNumber(gapOf(row)) : `${sayNumber(-gapOf(row))} too many`,
        ],
      }))}
    />
  );
}

/** The need above, and the free stock below it. The numbers beside it say the same. */
function Bars({ need, free, most }: { need: number; free: number; most: number }) {
  const width = (pieces: number) => Math.max(1, Math.round((pieces / most) * 190));
  return (
    <svg className="lp" viewBox="0 0 200 22" aria-hidden="true" focusable="false">
      {need > 0 && <path className="balance-need" d={`M5 5h${width(need)}`} />}
      {free > 0 && <path className="balance-free" d={`M5 17h${width(free)}`} />}
    </svg>
  );
}
