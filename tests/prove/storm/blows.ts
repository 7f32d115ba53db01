import { setTimeout as wait } from "node:timers/promises";
import type { Driven } from "@/tests/prove/storm/drive";

/** Something that is killed, and what has to be done so that it runs again. */
export type Mortal = { what: string; kill: () => Promise<unknown>; start: () => Promise<unknown> };
/** When something was killed, when it had been started again, and when the next form was taken after that. */
export type Blow = { what: string; at: number; started: number; back: number };

/** Kills these in turn while forms are sent, spread over all of them. Each is started again at once. */
export async function strike({ all, done }: Driven, count: number, mortals: Mortal[]): Promise<Blow[]> {
  const blows: Blow[] = [];
  let over = false;
  void done.then(() => {
    over = true;
  });
  for (const [n, mortal] of mortals.entries()) {
    const due = (count * (n + 1)) / (mortals.length + 1);
    while (!over && all.length < due) await wait(20);
    blows.push(await blow(all, mortal));
  }
  await done;
  return blows;
}

async function blow(all: Driven["all"], { what, kill, start }: Mortal): Promise<Blow> {
  await kill();
  const at = performance.now();
  await start();
  const started = performance.now();
  while (!taken(all, at) && performance.now() < started + 30_000) await wait(20);
  return { what, at, started, back: performance.now() };
}

/** Whether a form was taken that was sent since then. */
const taken = (all: Driven["all"], since: number) =>
  all.slice(-300).some(({ outcomes }) => outcomes.some((each) => "landed" in each && each.at > since));
