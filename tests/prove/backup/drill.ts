import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { setClock } from "@/lib/clock";
import { rounds } from "@/lib/jobs/rounds/rounds";
import { log } from "@/lib/log";
import { backup } from "@/prisma/server/backup/write";
import { drive } from "@/tests/model/drive";
import { makeWorld } from "@/tests/model/world";
import { doctor } from "@/tests/prove/backup/damage";
import type { mortalServer } from "@/tests/prove/backup/mortal";
import { makeOlder } from "@/tests/prove/backup/older";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { make } from "@/tests/support/make";
import { keptTables, sumsOf } from "@/tests/support/sums";

type Mortal = Awaited<ReturnType<typeof mortalServer>>;
export type Drill = { rows: number; tables: number; bags: number; url: string; wrong: string[] };

/** Fills the database with what people do, and seals it. Returns how many acts. */
export async function fill(acts: number): Promise<number> {
  if (acts > 100) await drive(await makeWorld(), { count: acts, workers: 8, seed: 1 });
  else await Promise.all([1, 2, 3].map(() => make.sent()));
  log.level = "error";
  setClock(new Date(Date.now() + 3 * 86_400_000));
  await rounds.seals.come({});
  setClock();
  return acts;
}

/** Sends bags without a pause until the server is gone; calls `enough` once so many are sent. Returns how many. */
async function keepWriting(workers: number, until: number, enough: () => void): Promise<number> {
  let sent = 0;
  const work = async () => {
    for (;;) {
      await make.sent();
      if (++sent === until) enough();
    }
  };
  await Promise.allSettled(Array.from({ length: workers }, work));
  return sent;
}

/** A backup of a moment in which nobody writes, a server killed while many do, and a new one that is what the old one was. */
export async function killAndRestore(mortal: Mortal, folder: string, until: number, fault?: string): Promise<Drill> {
  const file = path.join(folder, "quiet");
  const tables = await keptTables(mortal.owner);
  const rows = await backup(mortal.owner, file);
  const sums = await sumsOf(mortal.owner, tables);
  if (fault === "row") doctor(file);

  const busy = backup(mortal.owner, path.join(folder, "busy"));
  const bags = await keepWriting(4, until, () => void busy.then(mortal.kill));

  const { url, wrong } = await restored(file);
  const differ = difference(sums, await sumsOf(url, tables));
  return { rows, tables: tables.length, bags, url, wrong: [...wrong, ...differ] };
}

/** What was written while many wrote is one moment, in which nothing differs. */
export const restoreBusy = async (folder: string) => (await restored(path.join(folder, "busy"))).wrong;

/** A backup of the database as it was before the newest migration comes back, and is then brought up to date. */
export async function restoreOlder(now: string, folder: string): Promise<string[]> {
  const older = await emptyDatabase();
  const tables = await makeOlder(older, now);
  await backup(older, path.join(folder, "older"));
  const { url, wrong, said } = await restored(path.join(folder, "older"));
  const notApplied = /^Applied \d+_\w+\.$/m.test(said) ? [] : [`no newer migration was applied: ${said}`];
  return [...wrong, ...notApplied, ...difference(await sumsOf(older, tables), await sumsOf(url, tables))];
}

const difference = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(before)
    .filter((table) => before[table] !== after[table])
    .map((table) => `${table} was "${before[table]}", and is "${after[table]}"`);

/** Restores a file into a new database of another server, as an operator does. What is said beyond the usual is wrong. */
async function restored(file: string) {
  const url = await emptyDatabase();
  const env = { ...process.env, DATABASE_URL: url };
  const said = await new Promise<string>((done) =>
    execFile(process.execPath, ["--import", "tsx", "lib/run/restore.ts", file], { env }, (_, stdout, stderr) =>
      done(stdout + stderr),
    ),
  );
  const wrong = said.split("\n").filter((line) => line && !/^(\d+ rows are back|Applied \d+_\w+)\.$/.test(line));
  if (!said.includes("rows are back")) wrong.push(`${file} was not restored`);
  return { url, wrong, said };
}

async function emptyDatabase(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL ?? "";
  const name = `bobbin_restored_${randomBytes(4).toString("hex")}`;
  await asOwner(server, `CREATE DATABASE ${name}`);
  made.push(name);
  return withDatabase(server, name);
}
const made: string[] = [];

export async function dropRestored() {
  for (const name of made.splice(0))
    await asOwner(process.env.TEST_DATABASE_URL ?? "", `DROP DATABASE ${name} WITH (FORCE)`);
}
