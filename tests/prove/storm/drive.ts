import { setTimeout as wait } from "node:timers/promises";
import { type Chances, chances } from "@/tests/model/chance";
import { type KindName, kinds } from "@/tests/prove/storm/acts/kinds";
import { type Board, readBoard } from "@/tests/prove/storm/board";
import { isAnswered, type Send, type Sent, sent } from "@/tests/prove/storm/send";
import type { StormWorld } from "@/tests/prove/storm/world";

export type Storm = {
  world: StormWorld;
  /** Which kinds of form are sent. */
  sent: readonly KindName[];
  workers: number;
  count: number;
  seed: number;
  send: Send;
};
/** Everything that was sent so far, and when all of it was. */
export type Driven = { all: Sent[]; done: Promise<unknown>; stop: () => void };

/** How long a form may be sent again and again until somebody answers. */
const patience = 60_000;

/**
 * Workers send random forms. What nobody answered is sent again with the same key until somebody does; one in twenty is
 * sent three times, two of them at once.
 */
export function drive({ world, sent: names, workers, count, seed, send }: Storm): Driven {
  const bag = names.flatMap((kind) => Array<KindName>(kinds[kind].weight).fill(kind));
  const all: Sent[] = [];
  let left = count;
  const look = glances(world);

  const work = async (chance: Chances) => {
    while (left > 0) {
      left--;
      if (await one(chance).catch(() => false)) continue;
      left++;
      await wait(10);
    }
  };

  /** True when something was sent. It throws where the database is gone just then, before anything was. */
  async function one(chance: Chances) {
    const kind = chance.pick(bag);
    const act = await kinds[kind].plan(world, await look(), chance);
    if (!act) return false;
    const form = sent(kind, act);
    if (!(await send(form))) return false;
    all.push(form);
    if (chance.is(0.05)) await Promise.all([send(form), send(form)]);
    await untilAnswered(form, send);
    return true;
  }

  const done = Promise.all(Array.from({ length: workers }, (_, n) => work(chances(seed * 1_000 + n))));
  return {
    all,
    done,
    stop: () => {
      left = 0;
    },
  };
}

export async function untilAnswered(form: Sent, send: Send) {
  const late = performance.now() + patience;
  while (!isAnswered(form) && performance.now() < late) {
    await wait(50);
    await send(form);
  }
}

/** What everybody sees is read anew a few times a second, and not by each of them. */
function glances(world: StormWorld): () => Promise<Board> {
  let board: Promise<Board> | undefined;
  let looked = 0;
  return () => {
    if (board && performance.now() < looked + 150) return board;
    looked = performance.now();
    board = readBoard(world);
    return board;
  };
}
