import type { Wanted } from "@/lib/claims/board";
import { sayShortDay } from "@/lib/dates";
import { sayPieces } from "@/lib/garments/words";

/** What to make next, as text for a group's chat. */
export function sayChat(hub: string, next: Wanted[], today: Date): string {
  const lines = next.map(
    ({ toMake, garment, size, colour, due }) =>
      `- ${sayPieces(toMake, garment, size, colour)}${due ? `, first by ${sayShortDay(due)}` : ""}`,
  );
  const list = lines.length > 0 ? lines : ["Nothing is waiting to be made."];
  return [`${hub}: make next (${sayShortDay(today)})`, ...list].join("\n");
}
