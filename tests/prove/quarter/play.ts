import { now, setClock } from "@/lib/clock";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import type { Chances } from "@/tests/model/chance";
import * as acts from "@/tests/prove/quarter/acts";
import { arrivals } from "@/tests/prove/quarter/arrivals";
import type { Size } from "@/tests/prove/quarter/size";
import type { Quarter } from "@/tests/prove/quarter/world";

/** What somebody does at some minute of an hour. */
type Act = () => Promise<unknown>;

/** The hours of a day in which people do things; the clock goes on through all of them, and at midnight. */
const hours = [7, 9, 11, 13, 15, 17, 19, 21];
const minute = 60_000;

export type Played = { did: number; refused: number };

/** What else takes part: what people do about what they were told, what the clock does, and who looks at midnight. */
export type Others = {
  answers: (chance: Chances) => Promise<Act[]>;
  /** Each half hour in which somebody did something, and at the end of each hour. */
  tick: (hour: boolean) => Promise<unknown>;
  midnight: (day: number) => Promise<unknown>;
};

/** Plays the quarter, day by day. A "no" that a person may meet is none; anything else ends the play. */
export async function play(quarter: Quarter, size: Size, chance: Chances, others: Others, start: Date) {
  const played: Played = { did: 0, refused: 0 };
  const requests = arrivals(size.days, size.requests, chance);
  for (let day = 0; day < size.days; day++) {
    for (const hour of hours) {
      setClock(new Date(start.getTime() + (day * 24 + hour) * 60 * minute));
      const asking = share(requests[day] ?? 0, hour).map(
        () => () => acts.ask(quarter, chance.pick(quarter.wards), chance),
      );
      await during(
        played,
        chance,
        [...asking, ...(await work(quarter, chance)), ...(await others.answers(chance))],
        others,
      );
    }
    setClock(new Date(start.getTime() + (day + 1) * 24 * 60 * minute));
    await others.tick(true);
    await others.midnight(day);
  }
  return played;
}

/** Which of a day's requests come in this hour. */
const share = (all: number, hour: number) =>
  Array.from({ length: all }, (_, n) => n).filter((n) => hours[n % hours.length] === hour);

/** The acts of an hour, spread over it; every half hour the worker does what has come up. */
async function during(played: Played, chance: Chances, list: Act[], { tick }: Others) {
  const began = now().getTime();
  const at = list.map((act) => ({ act, minute: chance.int(0, 59) })).sort((a, b) => a.minute - b.minute);
  for (const half of [0, 1]) {
    const mine = at.filter((each) => Math.floor(each.minute / 30) === half);
    for (const each of mine) {
      setClock(new Date(began + each.minute * minute));
      await once(played, each.act);
    }
    setClock(new Date(began + (half + 1) * 30 * minute));
    if (mine.length > 0 || half === 1) await tick(half === 1);
  }
}

async function once(played: Played, act: Act) {
  try {
    await act();
    played.did++;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Forbidden || error instanceof NotFound)) throw error;
    played.refused++;
  }
}

/** What hubs and wards do anyhow: look at the board once a week, make, pack, send, count what came. */
async function work({ hubs, wards }: Quarter, chance: Chances): Promise<Act[]> {
  const list: Act[] = [];
  for (const hub of hubs)
    if (chance.is(1 / (7 * hours.length)))
      list.push(async () => acts.claim(hub, (await acts.listFree(hub, null)).slice(0, 1)));
  for (const owed of await acts.listOwed()) {
    const hub = hubs.find(({ hubId }) => hubId === owed.hubId);
    if (!hub || hub.silent) continue;
    if (owed.onHand >= owed.left) list.push(() => acts.packAndSend(hub, owed));
    else if (chance.is(hub.weekly / 100))
      list.push(() => acts.log(hub, owed.itemId, Math.min(owed.left - owed.onHand, chance.int(1, 6)), chance));
  }
  for (const coming of await acts.listComing(new Date(now().getTime() - 2 * 24 * 60 * minute))) {
    const ward = wards.find(({ wardId }) => wardId === coming.wardId);
    if (ward && !ward.silent && chance.is(0.2)) list.push(() => acts.receive(ward, coming, chance));
  }
  return list;
}
