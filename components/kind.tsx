import type { Colour } from "@/components/garment";
import { Piece } from "@/components/piece";
import { sayGarments, sayPieces } from "@/lib/garments/words";

/** A garment in a size and a colour; no colour is any. */
export type What = { garment: { one: string; many: string; picture: string }; size: { name: string }; colour: Colour };

/** A garment's drawing with its name, size and colour. */
export const Kind = ({ what, size }: { what: What; size?: number }) => (
  <Piece garment={what.garment.picture} colour={what.colour} size={size} name={nameOf(what)} detail={detailOf(what)} />
);

/** "Scrub tops". */
export const nameOf = ({ garment: { many } }: What) => many.charAt(0).toUpperCase() + many.slice(1);

/** "M, navy". */
export const detailOf = ({ size, colour }: What) =>
  `${size.name}, ${colour ? colour.name.toLowerCase() : "any colour"}`;

/** "14 scrub trousers, M, navy", its number and name in bold. */
export function Pieces({ quantity, what }: { quantity: number; what: What }) {
  const head = sayGarments(quantity, what.garment);
  return (
    <>
      <b>{head}</b>
      {sayPieces(quantity, what.garment, what.size, what.colour).slice(head.length)}
    </>
  );
}
