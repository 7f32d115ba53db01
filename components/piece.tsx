import type { ReactNode } from "react";
import { type Colour, clothOf, Garment } from "@/components/garment";

type PieceProps = { garment: string; colour: Colour; name: ReactNode; detail?: ReactNode; size?: number };

/** A garment's drawing with its name, and its size and colour in words: for a table's row, or an entry. */
export function Piece({ garment, colour, name, detail, size = 40 }: PieceProps) {
  return (
    <span className="cell-g">
      <Garment picture={garment} cloth={clothOf(colour)} size={size} />
      <span className="line-name">
        <b>{name}</b>
        {detail && <span>{detail}</span>}
      </span>
    </span>
  );
}
