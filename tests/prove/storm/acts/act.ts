import type { Answers } from "@/lib/drafts/input";
import type { Chances } from "@/tests/model/chance";
import type { Board } from "@/tests/prove/storm/board";
import type { Person, StormWorld } from "@/tests/prove/storm/world";

export type Fields = Record<string, string>;
/** A form that somebody is about to send: the page it is on, and what they typed; `answers` on the pages before it. */
export type Act = { who: Person; path: string; fields: Fields; answers?: Answers };
export type Plan = (world: StormWorld, board: Board, chance: Chances) => Act | undefined | Promise<Act | undefined>;

/** One kind of form: how often it is sent, where it lands when it was taken, and which event tells of it. */
export type Kind = { weight: number; lands: RegExp; event: RegExp; plan: Plan };

export const managerOf = ({ wards }: StormWorld, wardId: number) => wards.find(({ id }) => id === wardId)?.manager;
export const hubOf = ({ hubs }: StormWorld, hubId: number | undefined) => hubs.find(({ id }) => id === hubId);

/** A day, as somebody types it. */
export function inDays(days: number) {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1_000);
  return { day: `${day.getUTCDate()}`, month: `${day.getUTCMonth() + 1}`, year: `${day.getUTCFullYear()}` };
}
