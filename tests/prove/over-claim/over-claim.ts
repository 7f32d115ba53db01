import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { prisma } from "@/lib/db";
import { killedDatabase } from "@/tests/prove/killed/database";
import { readJournal } from "@/tests/prove/over-claim/journal";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { killable } from "@/tests/prove/served/killable";
import { wrongAfter } from "@/tests/prove/storm/check";
import { faults, plant } from "@/tests/prove/storm/faults";
import { figuresOf } from "@/tests/prove/storm/figures";
import { makeStorm } from "@/tests/prove/storm/world";

const sizes = {
  full: {
    processes: 3,
    workers: 20,
    count: 100_000,
    wards: 4,
    hubs: 8,
    newcomers: 60,
    kills: 12,
    databases: 4,
  },
  small: { processes: 2, workers: 6, count: 200, wards: 2, hubs: 3, newcomers: 3, kills: 1, databases: 0 },
};
type Size = (typeof sizes)["full"];

/** The storm's acts through the commands, in processes of their own: many more of them than a server could be asked for. */
export const overClaim: Proof = {
  about: "60 workers in 3 processes that are killed, as is their database: 100,000 acts, none over, none below nothing",
  faults,
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const size = sizes[name];
    const database = size.databases > 0 ? await killedDatabase() : undefined;
    const folder = mkdtempSync(path.join(tmpdir(), "bobbin-over-claim-"));
    Object.assign(process.env, { APP_URL: "http://localhost", AUTH_SECRET: "only-for-proofs-only-for-proofs-only" });
    const world = await makeStorm(size);
    writeFileSync(path.join(folder, "world.json"), JSON.stringify(world));
    await plant(fault);
    const all = Array.from({ length: size.processes }, (_, n) => processOf(folder, size, n));
    try {
      const began = performance.now();
      const killed = await killSome(all, size, database, progress);
      const seconds = (performance.now() - began) / 1_000;
      const done = all.flatMap(({ journal }) => readJournal(journal));
      const wrong =
        done.length < size.count
          ? [`only ${done.length} of ${size.count} acts were tried: ${all.map((each) => each.said().slice(-600))}`]
          : [];
      for await (const words of wrongAfter(done, world)) wrong.push(words);
      return { tried: done.length, figures: [...figuresOf(done, seconds), killed], wrong };
    } finally {
      for (const each of all) await each.kill();
      rmSync(folder, { recursive: true, force: true });
      await database?.stop();
    }
  },
};

function processOf(folder: string, { processes, workers, count }: Size, n: number) {
  const [world, journal] = [path.join(folder, "world.json"), path.join(folder, `${n}.journal`)];
  const share = { COUNT: `${Math.ceil(count / processes)}`, WORKERS: `${workers}`, SEED: `${(n + 1) * 1_000_000}` };
  const env = { WORLD: world, JOURNAL: journal, ...share };
  return { ...killable(["tests/prove/over-claim/process.ts"], env, path.join(folder, `${n}.log`)), journal };
}

type Mortal = { kill: () => Promise<unknown>; start: () => Promise<unknown> };

/** Lets the processes work, and kills one now and then, each in turn, and the database, until all is done. */
async function killSome(
  all: ReturnType<typeof processOf>[],
  { kills, databases, count }: Size,
  database: Mortal | undefined,
  progress: Asked["progress"],
) {
  await Promise.all(all.map((each) => each.start()));
  for (let n = 0; n < kills; n++) {
    // Of all that is tried, about three in four are taken.
    const due = (0.7 * count * (n + 1)) / (kills + 1);
    while ((await taken(progress)) < due && all.some((each) => each.lives())) await wait(200);
    const process = all[n % all.length];
    if (process?.lives()) await process.kill().then(process.start);
    if (database && n % Math.ceil(kills / databases) === 0) await database.kill().then(database.start);
  }
  for (; all.some((each) => each.lives()); await wait(200)) await taken(progress);
  return { "processes killed": kills, "databases killed": databases };
}

/** How many acts have been taken so far, while there is a database to ask. */
async function taken(progress: Asked["progress"]) {
  const last = await prisma.event.findFirst({ orderBy: { id: "desc" }, select: { id: true } }).catch(() => null);
  if (last) progress(`${last.id} acts were taken`);
  return last?.id ?? 0;
}
