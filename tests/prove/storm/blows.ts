import { setTimeout as wait } from "node:timers/promises";
import type { Driven } from "@/tests/prove/storm/drive";

/** Something that is killed, and what has to be done so that it runs again. */
export type Mortal = { what: string; kill: () => Promise<unknown>; start: () => Promise<unknown> };
/** When something was killed, when it ran again, and when the first form was taken that had been sent after that. */
export type Blow = { what: string; at: number; started: number; back: number };

/** Kills these in turn while forms are sent, each after so many more of them. Each is started again at once. */
export async function strike({ all, done }: Driven, mortals: Mortal[], apart: number): Promise<Blow[]> {
  const blows: Blow[] = [];
  let over = false;
  void done.then(() => {
    over = true;
  });
  for (const mortal of mortals) {
    const due = all.length + apart;
    while (!over && all.length < due) await wait(20);
    blows.push(await blow(all, mortal));
  }
  return blows;
}

async function blow(all: Driven["all"], { what, kill, start }: Mortal): Promise<Blow> {
  await kill();
  const at = performance.now();
  await start();
  const started = performance.now();
  while (!takenSince(all, at) && performance.now() < started + 30_000) await wait(20);
  return { what, at, started, back: performance.now() };
}

const takenSince = (all: Driven["all"], since: number) =>
  all.slice(-300).some(({ outcomes }) => outcomes.some((each) => "landed" in each && each.at > since));
