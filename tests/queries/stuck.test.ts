import { afterEach, describe, expect, test } from "vitest";
import { now, setClock, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { blockPerson } from "@/lib/stewards/commands/person";
import { findStuck } from "@/lib/stewards/queries/stuck";
import { leaveWard } from "@/lib/wards/commands/leave";
import { useDatabase } from "@/tests/support/database";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
afterEach(() => setClock());

const reason = "Nobody answers the phone";
const refOf = async (requestId: number) => (await prisma.request.findUniqueOrThrow({ where: { id: requestId } })).ref;

/** A hub that was there long before, with a promise of 4 of 9 pieces. */
async function promising() {
  const [{ hub, coordinator }, need] = [await make.hub(), await make.line({ asked: 9 })];
  const claim = await make.claim(coordinator, hub.id, need.line.id, 4);
  await place((tx) => tx.hub.update({ where: { id: hub.id }, data: { createdAt: addDays(now(), -60) } }));
  return { hub, coordinator, claim, need, ref: await refOf(need.requestId) };
}

describe("what is stuck", () => {
  test("is for stewards only", async () => {
    await expect(findStuck((await make.hub()).coordinator)).rejects.toThrow(NotFound);
  });

  test("needs that nobody has claimed: the oldest first, whole requests left out once they are claimed", async () => {
    const [steward, first, { hub, coordinator }] = [
      await make.steward(),
      await make.line({ asked: 9 }),
      await make.hub(),
    ];
    const second = await make.line({ asked: 3 });
    const refs = async () => (await findStuck(steward)).needs.rows.map(({ ref, pieces }) => `${ref} ${pieces}`);
    const [one, two] = [await refOf(first.requestId), await refOf(second.requestId)];
    expect((await refs()).slice(-2)).toEqual([`${one} 9`, `${two} 3`]);
    await make.claim(coordinator, hub.id, first.line.id, 4);
    await make.claim(coordinator, hub.id, second.line.id, 3);
    expect((await refs()).at(-1)).toBe(`${one} 5`);
    expect((await findStuck(steward)).needs.total).toBe((await refs()).length);
  });

  test("promises whose day is over, by hub, with the oldest of each", async () => {
    const [steward, { hub, claim, ref }] = [await make.steward(), await promising()];
    expect((await findStuck(steward)).overdue.rows.map(({ id }) => id)).not.toContain(hub.id);
    const promisedFor = addDays(today(), -3);
    await place((tx) => tx.claim.update({ where: { id: claim.id }, data: { promisedFor } }));
    const found = (await findStuck(steward)).overdue.rows.find(({ id }) => id === hub.id);
    expect(found).toEqual({ id: hub.id, name: hub.name, pieces: 4, oldest: promisedFor, ref });
  });

  test("hubs that have promised and are silent, and not those where somebody did something", async () => {
    const [steward, { hub, coordinator }] = [await make.steward(), await promising()];
    const silent = async () => (await findStuck(steward)).silent.rows.map(({ id }) => id);
    expect(await silent()).not.toContain(hub.id);
    setClock(addDays(now(), 20));
    expect(await silent()).toContain(hub.id);
    await make.log(coordinator, hub.id, (await make.item()).id, 1);
    expect(await silent()).not.toContain(hub.id);
  });

  test("hubs and wards that nobody is left in, because they went or were put on hold", async () => {
    const [steward, { hub, coordinator, need }] = [await make.steward(), await promising()];
    const left = await make.line({ asked: 5 });
    await leaveWard(left.manager, { wardId: left.ward.id }, newKey());
    for (const { personId } of [coordinator, need.manager]) await blockPerson(steward, { personId, reason }, newKey());
    const { headless, empty } = await findStuck(steward);
    expect(headless.rows.map(({ id }) => id)).toContain(hub.id);
    expect(empty.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([left.ward.id, need.ward.id]));
    expect((await again(coordinator.personId)).hubs).toEqual([]);
  });

  test("is 20 of each at most, with how many there are, and 10 times the history reads no more", async () => {
    const [steward, of, item, { hub }] = [
      await make.steward(),
      await make.ward(),
      await make.item(),
      await promising(),
    ];
    for (let n = 0; n < 22; n++) await make.line({ asked: 2, of: { ...of }, item });
    const before = await readBy((store) => findStuck(steward, store));
    const { needs } = await findStuck(steward);
    expect(needs.rows).toHaveLength(20);
    expect(needs.total).toBeGreaterThan(21);
    await tellHistory(of.ward.id, hub.id);
    const after = await readBy((store) => findStuck(steward, store));
    expect(before).toBeGreaterThan(20);
    expect(after / before, `${before} rows before, ${after} after`).toBeLessThan(1.5);
  });
});

/** Requests long over, each with a promise that was let go, and what happened to the hub before these days. */
async function tellHistory(wardId: number, hubId: number) {
  await place(async (tx) => {
    const { placeId, askedById } = await tx.request.findFirstOrThrow({ where: { wardId } });
    const { garmentTypeId, sizeId } = await tx.line.findFirstOrThrow();
    await tx.$executeRaw`
      WITH old AS (
        INSERT INTO "Request" (ref, "wardId", "placeId", "askedById", state, urgency, "neededBy", "createdAt")
        SELECT 'H' || n, ${wardId}, ${placeId}, ${askedById}, 'withdrawn', 'soon', ${today()}::date, ${now()}
        FROM generate_series(1, 2000) n RETURNING id, "neededBy"),
      lines AS (
        INSERT INTO "Line" ("requestId", "garmentTypeId", "sizeId", open, asked, urgency, "neededBy")
        SELECT id, ${garmentTypeId}, ${sizeId}, false, 0, 'soon', "neededBy" FROM old RETURNING id)
      INSERT INTO "Claim" ("lineId", "hubId", "promisedFor", promised, released, "createdAt")
      SELECT id, ${hubId}, ${today()}::date, 1, 1, ${now()} FROM lines`;
  });
}

/** How many rows of all tables the database reads for something. */
const readBy = (read: (store: Db) => Promise<unknown>) =>
  prisma.$transaction(async (tx) => {
    // The connection may not have handed in yet what it read for others.
    const before = await rowsRead(tx);
    await read(tx);
    return (await rowsRead(tx)) - before;
  });

async function rowsRead(store: Db): Promise<number> {
  const [sum] = await store.$queryRaw<{ rows: number }[]>`
    SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables`;
  return sum?.rows ?? 0;
}
