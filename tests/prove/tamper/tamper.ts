import { type Db, prisma, type Tx } from "@/lib/db";
import { log } from "@/lib/log";
import { differencesInSeals } from "@/lib/reconcile/seals";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { full, makeHistory, small } from "@/tests/prove/tamper/history";
import { ways } from "@/tests/prove/tamper/ways";
import { asOwner, withDatabase } from "@/tests/support/databases";

/** Whoever owns the database changes, takes out or puts in one event of a sealed day, at random places: it is found. */
export const tamper: Proof = {
  about: "an event that was changed, deleted or inserted by the owner of the database is found, and its day named",
  faults: { asleep: "nothing was sealed in the last third of the history" },
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const size = { full, small }[name];
    const { DATABASE_URL: app = "", TEST_DATABASE_URL: server = "" } = process.env;
    const owner = withDatabase(server, new URL(app).pathname.slice(1));
    process.env.DATABASE_URL = owner;
    log.level = "error";
    progress("writing and sealing a history");
    await makeHistory(size);
    const behindTheLaws = (what: string) =>
      asOwner(owner, `ALTER TABLE "Event" DISABLE TRIGGER USER; ALTER TABLE "EventSeal" DISABLE TRIGGER USER; ${what}`);
    await behindTheLaws(
      fault === "asleep"
        ? `DELETE FROM "EventSeal" WHERE day > (SELECT min(day) + (max(day) - min(day)) * 2 / 3 FROM "EventSeal")`
        : "",
    );
    return attack(size.tries, progress);
  },
};

async function attack(tries: number, progress: Asked["progress"]): Promise<Found> {
  const wrong: string[] = [];
  const missed: Record<string, number> = {};
  const events = await prisma.event.findMany({ where: { id: { gt: 1_000 } }, select: { id: true } });
  const check = async (db: Db) => (await Array.fromAsync(differencesInSeals(db))).join();
  const untouched = await check(prisma);
  if (untouched) wrong.push(`before anything was changed: ${untouched}`);

  const all = Object.entries(ways).flatMap(([way, change]) => Array.from({ length: tries }, () => ({ way, change })));
  await prisma.$transaction(
    async (tx: Tx) => {
      await tx.$executeRaw`SELECT set_config('bobbin.act', 'tamper', true)`;
      for (const [at, { way, change }] of all.entries()) {
        if (at % 50 === 0) progress(`${at} of ${all.length} changes`);
        const event = events[Math.floor(Math.random() * events.length)];
        if (!event) throw new Error("There is no event to change.");
        await tx.$executeRaw`SAVEPOINT untouched`;
        const changed = await change(tx, event, Math.random());
        const told = await check(tx);
        await tx.$executeRaw`ROLLBACK TO untouched`;
        if (changed !== 1) wrong.push(`event ${event.id} could not be ${way}`);
        else if (!names(told, event.id)) {
          missed[way] = (missed[way] ?? 0) + 1;
          wrong.push(`event ${event.id} was ${way}, and reconcile said "${told}"`);
        }
      }
    },
    { timeout: 3_600_000 },
  );
  const after = await check(prisma);
  if (after !== untouched) wrong.push(`after everything was put back: ${after}`);
  const figures = Object.keys(ways).map((way) => ({ events: events.length, way, tries, missed: missed[way] ?? 0 }));
  return { tried: all.length, figures, wrong };
}

/** Does it say so of one day, the one whose events these numbers are? What was put in has a number a little lower. */
function names(told: string, id: number): boolean {
  const [, from = 0, to = 0] = /^the events of [^,]* \((\d+) to (\d+)\), or their seal, were changed/.exec(told) ?? [];
  return told.split("the events of").length === 2 && Number(from) <= id + 10 && id - 10 <= Number(to);
}
