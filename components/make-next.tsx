import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import type { Wanted } from "@/lib/claims/board";
import { sayShortDay } from "@/lib/dates";

/** What a hub makes next, soonest first. */
export function MakeNext({ next, most = 8 }: { next: Wanted[]; most?: number }) {
  if (next.length === 0)
    return (
      <Empty title="Nothing is waiting to be made">
        <p>What you make now goes on the shelf, ready for the next ward that asks.</p>
      </Empty>
    );
  return (
    <Entries counted>
      {next.slice(0, most).map((wanted) => (
        <Entry
          key={wanted.id}
          picture={<Garment picture={wanted.garment.picture} cloth={clothOf(wanted.colour)} />}
          note={sayWhy(wanted)}
        >
          <Pieces quantity={wanted.toMake} what={wanted} />
        </Entry>
      ))}
    </Entries>
  );
}

/** "Due first: 12 August, Riverside General Hospital". */
const sayWhy = ({ due, places }: Wanted) =>
  [due && `Due first: ${sayShortDay(due)}`, places.length > 1 ? `${places.length} places` : places[0]]
    .filter(Boolean)
    .join(", ");
