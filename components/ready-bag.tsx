import type { ReactNode } from "react";
import { clothOf, Garment } from "@/components/garment";
import type { What } from "@/components/kind";
import { Fact, Slip } from "@/components/slip";
import { Entries, Entry } from "@/components/ui/entries";
import { sayDay } from "@/lib/dates";
import { sayPieces } from "@/lib/garments/words";

type ReadyProps = {
  bag: { ref: string; refs: string[]; place: string; outcode: string; neededBy: Date };
  pieces: (What & { id: string | number; quantity: number })[];
  action?: ReactNode;
};

/** What could go into one bag now: where to, by when, and the pieces. */
export const ReadyBag = ({ bag, pieces, action }: ReadyProps) => (
  <Slip
    id={`ready-${bag.ref}`}
    level={3}
    head={bag.place}
    facts={
      <>
        <Fact icon="place">{bag.outcode}</Fact>
        <Fact icon="diary">
          Needed by <b>{sayDay(bag.neededBy)}</b>
        </Fact>
        <Fact icon="pin">{`Request ${bag.refs.join(", ")}`}</Fact>
      </>
    }
  >
    <Entries>
      {pieces.map(({ id, quantity, ...what }) => (
        <Entry key={id} picture={<Garment picture={what.garment.picture} cloth={clothOf(what.colour)} size={32} />}>
          {sayPieces(quantity, what.garment, what.size, what.colour)}
        </Entry>
      ))}
    </Entries>
    {action}
  </Slip>
);
