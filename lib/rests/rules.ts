import { type Actor, isInWard } from "@/lib/actor";
import { addDays, sayDay } from "@/lib/dates";
import type { RestKind, WardState } from "@/prisma/generated/enums";

/** Who says that a site is full: people of its checked wards, and stewards. */
export const mayRest = (actor: Actor, wards: { id: number; state: WardState }[]) =>
  actor.steward || wards.some(({ id, state }) => state === "checked" && isInWard(actor, id));

/** A site's word that stands. No garment: all. No day: until somebody says so. */
export type Word = { kind: RestKind; garmentTypeId: number | null; until: Date | null };

/** How long something rests. On hold: not because of what the site has, but because nobody there can ask now. */
export type Rest = { until: Date | null; onHold?: true };

/** Whether a garment rests at a site, and how long: the longest of the words that cover it counts. */
export function restOf(words: Word[], garmentTypeId: number): Rest | null {
  const over = words.filter((word) => word.garmentTypeId === null || word.garmentTypeId === garmentTypeId);
  if (over.length === 0) return null;
  const days = over.map(({ until }) => until?.getTime() ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...days);
  return { until: Number.isFinite(last) ? new Date(last) : null };
}

/** How long a line rests; null when it does not. */
export const restOfLine = (line: { resting: boolean; garmentTypeId: number }, words: Word[]): Rest | null =>
  line.resting ? (restOf(words, line.garmentTypeId) ?? { until: null, onHold: true }) : null;

/** A site's word that it takes no donated clothing at all, so that nobody can ask for it; nothing where it takes some. */
export const refusalOf = <W extends { kind: RestKind }>(words: W[]): W | undefined =>
  words.find(({ kind }) => kind === "no_donations");

/** "Resting until 3 June 2026". */
export const sayRest = ({ until, onHold }: Rest) =>
  onHold ? "On hold" : until ? `Resting until ${sayDay(until)}` : "Resting";

/** "Full of scrub tops until 3 June 2026", as a sentence. */
export const sayWord = ({ kind, garmentType, until }: Word & { garmentType: { many: string } | null }) =>
  kind === "full" && until
    ? `Full${garmentType ? ` of ${garmentType.many}` : ""} until ${sayDay(until)}.`
    : "No donated clothing is taken.";

/** A day from which a site can take things again: from tomorrow to a year from now. */
export const isRestDay = (day: Date, today: Date) => day > today && day <= addDays(today, 366);
