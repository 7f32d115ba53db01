import type { Wanted } from "@/lib/claims/board";
import { sayShortDay } from "@/lib/dates";
import { sayPieces } from "@/lib/garments/words";
import { sayStopped } from "@/lib/stops/rules";

type Stop = { garmentType: { many: string }; size: { name: string } | null; until: Date };

/** What to make next, and what not to, as text for a group's chat. */
export function sayChat(hub: string, next: Wanted[], stops: Stop[], today: Date): string {
  const lines = next.map(
    ({ toMake, garment, size, colour, due }) =>
      `- ${sayPieces(toMake, garment, size, colour)}${due ? `, first by ${sayShortDay(due)}` : ""}`,
  );
  const list = lines.length > 0 ? lines : ["Nothing is waiting to be made."];
  const not = stops.map(
    ({ garmentType, size, until }) =>
      `Please stop making ${sayStopped(garmentType, size)} until ${sayShortDay(until)}.`,
  );
  return [`${hub}: make next (${sayShortDay(today)})`, ...list, ...not].join("\n");
}
