import { sayItem, sayList } from "@/lib/garments/words";
import { hashOf } from "@/lib/keys";
import type { ShipmentState } from "@/prisma/generated/enums";

/** A line of a bag, and what was said to have come of it. */
export type ArrivedLine = {
  id: number;
  quantity: number;
  good: number;
  foundExtra: number;
  failed: number;
  damaged: number;
  wrong: number;
  item: {
    garmentType: { one: string; many: string; picture: string };
    size: { name: string };
    colour: { name: string; cloth: string };
  };
};

/** The rows of the form: what was said before, or all of it good. */
export const arrivedParts = (parcel: { state: ShipmentState; lines: ArrivedLine[] }) =>
  parcel.lines.map(({ id, quantity, good, foundExtra, damaged, wrong, item }) => ({
    id,
    name: sayItem(item.garmentType, item.size, item.colour),
    quantity,
    good: parcel.state === "received" ? good + foundExtra : quantity,
    damaged,
    wrong,
  }));
export type ArrivedPart = ReturnType<typeof arrivedParts>[number];

type Counted = Pick<ArrivedLine, "id" | "good" | "foundExtra" | "damaged" | "wrong">;

/** A count as somebody saw it: equal only while nothing of it has changed. */
export const seenOf = (parcel: { remark: string; lines: Counted[] }) =>
  hashOf([
    parcel.remark,
    ...parcel.lines.map((line) => [line.id, line.good + line.foundExtra, line.damaged, line.wrong]),
  ]);

/** "4 of 6 arrived good, 1 damaged and 1 missing". */
export function sayArrived({ quantity, good, foundExtra, damaged, wrong, failed }: ArrivedLine) {
  const short = [
    { pieces: damaged, word: "damaged" },
    { pieces: wrong, word: "not what was asked for" },
    { pieces: failed - damaged - wrong, word: "missing" },
  ].filter((part) => part.pieces > 0);
  const rest = short.map((part) => `${part.pieces} ${part.word}`);
  return `${good + foundExtra} of ${quantity} arrived good${rest.length > 0 ? `, ${sayList(rest)}` : ""}`;
}
