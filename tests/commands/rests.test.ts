import { afterEach, describe, expect, test } from "vitest";
import { claimLines } from "@/lib/claims/commands/claim";
import { setClock, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { Forbidden, Refused } from "@/lib/errors";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { changeLine } from "@/lib/requests/commands/change-line";
import { everything } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { endRest } from "@/lib/rests/commands/end";
import { refuseDonations, restSite } from "@/lib/rests/commands/rest";
import { listRestsFor } from "@/lib/rests/queries";
import { checkWard } from "@/lib/wards/commands/check";
import { sql, useDatabase } from "@/tests/support/database";
import { again, inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
afterEach(() => setClock());

const lineOf = (id: number) => prisma.line.findUniqueOrThrow({ where: { id } });
const onBoard = async (requestId: number) =>
  (await listNeeds(everything)).requests.some((need) => need.requestId === requestId);

/** A ward with a request of tops and one of hats, at a site of its own. */
async function scene() {
  const placed = await make.ward();
  const [top, hat] = [await make.item(), await make.item({ garment: "scrub-hat", size: "one-size" })];
  const tops = await make.line({ of: placed, item: top });
  const hats = await make.line({ of: placed, item: hat });
  const full = (garmentTypeIds = [top.garmentTypeId], days = 9) =>
    restSite(placed.manager, { siteId: placed.site.id, garmentTypeIds, until: inDays(days) }, newKey());
  return { ...placed, top, hat, tops, hats, full };
}

describe("a site that is full", () => {
  test("of one garment: its lines rest and are off the board, others stay", async () => {
    const { tops, hats, full } = await scene();
    const begun = await full();
    expect(begun).toMatchObject({ requestIds: [tops.requestId], lines: [{ lineId: tops.line.id, quantity: 30 }] });
    expect(await lineOf(tops.line.id)).toMatchObject({ resting: true, open: false });
    expect(await lineOf(hats.line.id)).toMatchObject({ resting: false, open: true });
    expect(await onBoard(tops.requestId)).toBe(false);
    expect(await onBoard(hats.requestId)).toBe(true);
    expect(await listDifferences()).toEqual([]);
  });

  test("a claim is refused kindly, and one that stood before still stands", async () => {
    const { tops, full } = await scene();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, tops.line.id, 6);
    await full();
    const more = { hubId: hub.id, promisedFor: inDays(5), parts: [{ lineId: tops.line.id, quantity: 2 }] };
    await expect(claimLines(coordinator, more, newKey())).rejects.toThrow("full of these for now");
    expect(await prisma.claim.findUnique({ where: { id: claim.id } })).toMatchObject({ quantity: 6 });
  });

  test("who asks meanwhile gets lines that rest; held requests rest too, and stay so when their ward is checked", async () => {
    const { site, full, top } = await scene();
    await full();
    const { ward, place: spot, manager } = await make.ward({ state: "held" });
    await place((tx) => tx.ward.update({ where: { id: ward.id }, data: { siteId: site.id } }));
    await place((tx) => tx.deliveryPlace.update({ where: { id: spot.id }, data: { siteId: site.id } }));
    const { line } = await make.line({ of: { ward, place: spot, manager }, item: top });
    expect(await lineOf(line.id)).toMatchObject({ resting: true, open: false });
    await checkWard(await make.steward(), { wardId: ward.id }, newKey());
    expect(await lineOf(line.id)).toMatchObject({ resting: true, open: false });
    expect(await listDifferences()).toEqual([]);
  });

  test("saying it anew changes the day; a wider word covers a narrower one until both have ended", async () => {
    const { manager, tops, full } = await scene();
    const { rests: first } = await full();
    const { rests: second } = await full(undefined, 20);
    const { rests: all } = await full([]);
    expect(await prisma.siteRest.count({ where: { id: first[0]?.restId ?? 0, endedAt: null } })).toBe(0);
    await endRest(manager, { restId: second[0]?.restId ?? 0 }, newKey());
    expect(await lineOf(tops.line.id)).toMatchObject({ resting: true });
    await endRest(manager, { restId: all[0]?.restId ?? 0 }, newKey());
    expect(await lineOf(tops.line.id)).toMatchObject({ resting: false, open: true });
    expect(await listDifferences()).toEqual([]);
  });

  test("the number of a line that rests can still change, and not once its request is withdrawn", async () => {
    const { manager, tops, full } = await scene();
    await full();
    const fewer = { lineId: tops.line.id, was: 30, asked: 12, sure: false };
    await changeLine(manager, fewer, newKey());
    expect(await lineOf(tops.line.id)).toMatchObject({ asked: 12, open: false });
    expect(await listDifferences()).toEqual([]);
  });

  test("on the day it is open again, once, and the round takes nothing that is not due", async () => {
    const { site, tops, hats, full, hat } = await scene();
    await full();
    await full([hat.garmentTypeId], 30);
    setClock(new Date(addDays(today(), 8).getTime() + 12 * 3_600_000));
    await strike(["rests"]);
    expect(await lineOf(tops.line.id)).toMatchObject({ resting: true });
    setClock(new Date(addDays(today(), 1).getTime() + 3_600_000));
    await strike(["rests"]);
    await strike(["rests"]);
    expect(await lineOf(tops.line.id)).toMatchObject({ resting: false, open: true });
    expect(await lineOf(hats.line.id)).toMatchObject({ resting: true, open: false });
    const of = { kind: "site", subjectId: site.id } as const;
    expect(await prisma.eventSubject.count({ where: { ...of, event: { name: "rest.ended" } } })).toBe(1);
    expect(await listDifferences()).toEqual([]);
  });

  test.each([0, 400])("a day %i days away is refused", async (days) => {
    const { full } = await scene();
    await expect(full(undefined, days)).rejects.toThrow(Refused);
  });

  test("somebody who has left the ward may not say it, and nor may a ward that waits to be checked", async () => {
    const { site, ward, manager } = await scene();
    const where = { wardId_personId: { wardId: ward.id, personId: manager.personId } };
    await place((tx) => tx.wardMember.update({ where, data: { state: "left" } }));
    const refused = { siteId: site.id, contact: "Me" };
    await expect(refuseDonations(await again(manager.personId), refused, newKey())).rejects.toThrow(Forbidden);
  });
});

describe("a site that takes no donated clothing", () => {
  test("nobody of it can ask, all its lines rest, and only its own people are told whom to ask", async () => {
    const { site, manager, tops, hats, ...placed } = await scene();
    await refuseDonations(manager, { siteId: site.id, contact: "Linen room, 4410" }, newKey());
    await expect(make.line({ of: { ...placed, manager } })).rejects.toThrow("takes no donated clothing");
    expect(await onBoard(tops.requestId)).toBe(false);
    expect(await onBoard(hats.requestId)).toBe(false);
    expect(await listRestsFor(manager, site.id)).toMatchObject([{ contact: "Linen room, 4410" }]);
    expect(await listRestsFor(await make.person(), site.id)).toMatchObject([{ kind: "no_donations", contact: "" }]);
  });
});

describe("at once", () => {
  test("two members say it and one ends it: one word stands, or none, and every line agrees", async () => {
    const { site, manager, full } = await scene();
    const { rests } = await full();
    const end = () => endRest(manager, { restId: rests[0]?.restId ?? 0 }, newKey());
    const all = await Promise.allSettled([full(undefined, 12), end(), full(undefined, 14), end()]);
    for (const each of all) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Refused);
    expect(await prisma.siteRest.count({ where: { siteId: site.id, endedAt: null } })).toBeLessThan(2);
    expect(await listDifferences()).toEqual([]);
  });

  test("a claim and a request that race it: the claim stands or is refused, and nothing asked slips past", async () => {
    const { ward, place: spot, manager, tops, top, full } = await scene();
    const { hub, coordinator } = await make.hub();
    const of = { ward, place: spot, manager };
    const claims = Array.from({ length: 4 }, () => make.claim(coordinator, hub.id, tops.line.id, 3));
    const asks = Array.from({ length: 3 }, () => make.line({ of, item: top }));
    const [rest, ...others] = await Promise.allSettled([full(), ...claims, ...asks]);
    expect(rest.status).toBe("fulfilled");
    for (const each of others) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(Refused);
    expect(
      await prisma.line.count({
        where: { request: { wardId: ward.id }, garmentTypeId: top.garmentTypeId, open: true },
      }),
    ).toBe(0);
    expect(await listDifferences()).toEqual([]);
  });
});

test("reconciling notices a line that rests without a word of its site, and one that does not in spite of it", async () => {
  const { tops, full } = await scene();
  const { line: other } = await make.line();
  await full();
  const behind = (statement: string) =>
    sql(`ALTER TABLE "Line" DISABLE TRIGGER USER; ${statement}; ALTER TABLE "Line" ENABLE TRIGGER USER`);
  await behind(
    `UPDATE "Line" SET resting = NOT resting, open = NOT open, "alertAt" = NULL WHERE id IN (${tops.line.id}, ${other.id})`,
  );
  const told = (await listDifferences()).join("\n");
  expect(told).toContain(
    `whether a line rests, from all that makes it rest: ${tops.line.id} says false, should say true`,
  );
  expect(told).toContain(`whether a line rests, from all that makes it rest: ${other.id} says true, should say false`);
});
