import { type Actor, isClock } from "@/lib/actor";
import type { Rhythm } from "@/lib/rhythm";
import type { Urgency } from "@/prisma/generated/enums";

/** Hubs hear of needs when the clock says so, and nobody else decides who. */
export const mayAlert = (actor: Actor) => isClock(actor);

/** Days for which a hub that has heard of a need is left in peace about it. */
export const quietDays = 7;

type Widening = Pick<Rhythm["alerts"], "widenUrgent" | "widenSoon" | "widenRoutine">;

/** Hours after which more hubs hear, if the need is not claimed by then. */
export const widenAfter = ({ widenUrgent, widenSoon, widenRoutine }: Widening, urgency: Urgency) =>
  ({ urgent: widenUrgent, soon: widenSoon, routine: widenRoutine })[urgency];

/** How many pieces of each garment nobody has claimed. */
export function gapOf(lines: { garmentTypeId: number; unclaimed: number }[]): Map<number, number> {
  const gap = new Map<number, number>();
  for (const { garmentTypeId, unclaimed } of lines) gap.set(garmentTypeId, (gap.get(garmentTypeId) ?? 0) + unclaimed);
  return gap;
}

/** A hub that could take some work this week: how many pieces more, and of which garments. */
export type FreeHub = { hubId: number; spare: number; makes: number[] };

/**
 * Who hears of a need: the first of these hubs, which come nearest first, until together they could make `cover` times
 * what is missing of each garment, and never more than `most` at once. A hub that only makes what others cover already
 * is left in peace.
 */
export function chooseHubs(
  gap: Map<number, number>,
  hubs: FreeHub[],
  { cover, most }: Pick<Rhythm["alerts"], "cover" | "most">,
): number[] {
  const want = new Map([...gap].map(([garment, pieces]) => [garment, pieces * cover]));
  const chosen = hubs.flatMap(({ hubId, spare, makes }) => {
    let room = spare;
    for (const garment of makes) {
      const taken = Math.min(room, want.get(garment) ?? 0);
      want.set(garment, (want.get(garment) ?? 0) - taken);
      room -= taken;
    }
    return room < spare ? [hubId] : [];
  });
  return chosen.slice(0, most);
}
