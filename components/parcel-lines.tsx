import { clothOf, Garment } from "@/components/garment";
import { Pieces, type What } from "@/components/kind";
import { Entries, Entry } from "@/components/ui/entries";
import { sayNumber } from "@/lib/garments/words";

type Line = What & {
  id: number;
  ref: string;
  quantity: number;
  good: number;
  damaged: number;
  wrong: number;
  missing: number;
};

/** What is in a bag; and when somebody has counted it, what came. */
export const ParcelLines = ({ parcel }: { parcel: { state: string; remark: string; lines: Line[] } }) => (
  <>
    <Entries>
      {parcel.lines.map((line) => (
        <Entry
          key={line.id}
          picture={<Garment picture={line.garment.picture} cloth={clothOf(line.colour)} />}
          note={parcel.state === "received" ? sayCame(line) : `Request ${line.ref}`}
        >
          <Pieces quantity={line.quantity} what={line} />
        </Entry>
      ))}
    </Entries>
    {parcel.remark && <p>They wrote: “{parcel.remark}”</p>}
  </>
);

function sayCame({ quantity, good, damaged, wrong, missing }: Line) {
  if (good === quantity) return "All came, and all are good";
  const parts = [
    `${sayNumber(good)} good`,
    damaged > 0 && `${sayNumber(damaged)} damaged`,
    wrong > 0 && `${sayNumber(wrong)} not what was asked`,
    missing > 0 && `${sayNumber(missing)} missing`,
  ];
  return parts.filter(Boolean).join(", ");
}
