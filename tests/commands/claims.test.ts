import { describe, expect, test } from "vitest";
import { claimLines } from "@/lib/claims/commands/claim";
import { redateClaim } from "@/lib/claims/commands/redate";
import { releaseClaim } from "@/lib/claims/commands/release";
import { findMade, listPromises } from "@/lib/claims/queries";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

const lineOf = (lineId: number) => prisma.line.findUniqueOrThrow({ where: { id: lineId } });
const claimOf = (claimId: number) => prisma.claim.findUniqueOrThrow({ where: { id: claimId } });
const some = (hubId: number, lineId: number, quantity: number) => ({
  hubId,
  promisedFor: inDays(7),
  parts: [{ lineId, quantity }],
});

describe("claiming lines", () => {
  test("a coordinator claims part of a line, and the rest stays on the board", async () => {
    const { line, requestId } = await make.line({ asked: 30 });
    const { hub, coordinator } = await make.hub();

    await claimLines(coordinator, some(hub.id, line.id, 12), newKey());

    expect(await lineOf(line.id)).toMatchObject({ claimed: 12, unclaimed: 18 });
    expect(await historyOf("request", requestId)).toEqual(["request.posted", "lines.claimed"]);
  });

  test("several lines go in one act, and an empty row does not count", async () => {
    const [first, second, third] = [await make.line(), await make.line(), await make.line()];
    const { hub, coordinator } = await make.hub();
    const parts = [
      { lineId: third.line.id, quantity: 3 },
      { lineId: second.line.id, quantity: 0 },
      { lineId: first.line.id, quantity: 1 },
    ];

    const facts = await claimLines(coordinator, { ...some(hub.id, 0, 0), parts }, newKey());

    expect(facts.parts.map(({ lineId, quantity }) => [lineId, quantity])).toEqual([
      [first.line.id, 1],
      [third.line.id, 3],
    ]);
    expect(await historyOf("hub", hub.id)).toEqual(["lines.claimed"]);
  });

  test("what another hub has just taken is said with what is left, and nothing of the act is kept", async () => {
    const [full, open] = [await make.line({ asked: 10 }), await make.line()];
    const { hub, coordinator } = await make.hub();
    const other = await make.hub();
    await make.claim(other.coordinator, other.hub.id, full.line.id, 8);
    const parts = [
      { lineId: open.line.id, quantity: 5 },
      { lineId: full.line.id, quantity: 4 },
    ];

    const attempt = claimLines(coordinator, { ...some(hub.id, 0, 0), parts }, newKey());

    await expect(attempt).rejects.toMatchObject({
      field: "parts.1.quantity",
      message: expect.stringContaining("2 are left"),
    });
    expect(await lineOf(open.line.id)).toMatchObject({ claimed: 0 });
    expect(await historyOf("hub", hub.id)).toEqual([]);
  });

  test("a withdrawn request and one whose ward is held cannot be claimed", async () => {
    const { hub, coordinator } = await make.hub();
    const gone = await make.line();
    await withdrawRequest(gone.manager, { requestId: gone.requestId, reason: "mistake", words: "" }, newKey());
    const held = await make.line({ of: await make.ward({ state: "held" }) });

    await expect(claimLines(coordinator, some(hub.id, gone.line.id, 1), newKey())).rejects.toThrow(Refused);
    await expect(claimLines(coordinator, some(hub.id, held.line.id, 1), newKey())).rejects.toThrow(NotFound);
  });

  test("a volunteer claims only where the hub lets every member, and a stranger never", async () => {
    const { line } = await make.line();
    const [closed, open] = [await make.hub(), await make.hub({ claimers: "members" })];
    const before = await countEvents();
    for (const stranger of [await make.volunteer(closed.hub), open.coordinator])
      await expect(claimLines(stranger, some(closed.hub.id, line.id, 1), newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);

    await claimLines(await make.volunteer(open.hub), some(open.hub.id, line.id, 1), newKey());
    expect(await lineOf(line.id)).toMatchObject({ claimed: 1 });
  });

  test("a closed hub, and a day that is over or more than a year away, are refused", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    for (const day of [inDays(-1), inDays(400)]) {
      const never = { ...some(hub.id, line.id, 1), promisedFor: day };
      await expect(claimLines(coordinator, never, newKey())).rejects.toMatchObject({ field: "promisedFor" });
    }
    await place((tx) => tx.hub.update({ where: { id: hub.id }, data: { closed: true } }));
    await expect(claimLines(coordinator, some(hub.id, line.id, 1), newKey())).rejects.toThrow("closed");
  });

  test("a new hub promises 50 pieces in all, also when it claims twice at once", async () => {
    const { line } = await make.line({ asked: 90 });
    const { hub, coordinator } = await make.hub({ checked: false });
    const twice = [30, 30].map((quantity) => claimLines(coordinator, some(hub.id, line.id, quantity), newKey()));

    const { worked, told } = await outcomes(twice);

    expect(worked).toBe(1);
    expect(told[0]).toContain("20 more");
  });

  test("when many hubs claim the last ten at once, one gets them and the others are told why", async () => {
    const { line } = await make.line({ asked: 10 });
    const hubs = await Promise.all([1, 2, 3, 4, 5].map(() => make.hub()));
    const { worked, told } = await outcomes(
      hubs.map(({ hub, coordinator }) => claimLines(coordinator, some(hub.id, line.id, 10), newKey())),
    );
    expect(worked).toBe(1);
    expect(new Set(told)).toEqual(new Set(["Other hubs have claimed the rest of these. None are left to claim."]));
    expect(await lineOf(line.id)).toMatchObject({ claimed: 10, unclaimed: 0 });
  });

  test("the same form sent five times at once claims once and says the same each time", async () => {
    const { line } = await make.line({ asked: 30 });
    const { hub, coordinator } = await make.hub();
    const key = newKey();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => claimLines(coordinator, some(hub.id, line.id, 4), key)));
    expect(new Set(all.map(({ parts }) => parts[0]?.claimId)).size).toBe(1);
    expect(await lineOf(line.id)).toMatchObject({ claimed: 4 });
    await expect(claimLines(coordinator, some(hub.id, line.id, 5), key)).rejects.toThrow("sent before");
  });
});

const letGo = (claimId: number, quantity: number) =>
  ({ claimId, quantity, reason: "no_fabric", words: "The shop is shut" }) as const;

describe("releasing a promise", () => {
  test("puts it back on the board at once, with the reason kept and the words beside it", async () => {
    const { line } = await make.line({ asked: 30 });
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 12);

    await releaseClaim(coordinator, letGo(claim.id, 5), newKey());

    expect(await lineOf(line.id)).toMatchObject({ claimed: 7, unclaimed: 23 });
    expect(await claimOf(claim.id)).toMatchObject({ quantity: 7, released: 5 });
    expect(await historyOf("hub", hub.id)).toEqual(["lines.claimed", "claim.released"]);
    const note = await prisma.note.findFirstOrThrow({ include: { event: true }, orderBy: { id: "desc" } });
    expect(note).toMatchObject({ words: "The shop is shut", event: { name: "claim.released" } });
    expect(JSON.stringify(note.event.facts)).not.toContain("shop");
  });

  test("what is in a bag stays promised", async () => {
    const { coordinator, claim } = await make.packed({ quantity: 6 });
    const attempt = releaseClaim(coordinator, letGo(claim.id, 1), newKey());
    await expect(attempt).rejects.toMatchObject({ field: "quantity", message: "None of these can be let go now." });
  });

  test("another hub's promise cannot be found, and a volunteer may not; nothing is recorded", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 5);
    const before = await countEvents();
    const other = await make.hub();
    await expect(releaseClaim(other.coordinator, letGo(claim.id, 1), newKey())).rejects.toThrow(NotFound);
    await expect(releaseClaim(await make.volunteer(hub), letGo(claim.id, 1), newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test("of two who release the last five at once, one does and the other is told", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 5);
    const both = [1, 2].map(() => releaseClaim(coordinator, letGo(claim.id, 5), newKey()));
    expect(await outcomes(both)).toEqual({ worked: 1, told: ["None of these can be let go now."] });
    expect(await lineOf(line.id)).toMatchObject({ claimed: 0, unclaimed: 30 });
  });
});

describe("changing the day of a promise", () => {
  test("works while something is not sent, and is recorded with both days", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 5);

    await redateClaim(coordinator, { claimId: claim.id, promisedFor: inDays(9) }, newKey());

    expect((await claimOf(claim.id)).promisedFor).toEqual(inDays(9));
    expect(await historyOf("hub", hub.id)).toEqual(["lines.claimed", "claim.redated"]);
  });

  test("is refused for a day that is over or more than a year away, and when all is sent", async () => {
    const { coordinator, claim } = await make.sent();
    const day = (days: number) => redateClaim(coordinator, { claimId: claim.id, promisedFor: inDays(days) }, newKey());
    for (const days of [-1, 400]) await expect(day(days)).rejects.toMatchObject({ field: "promisedFor" });
    await expect(day(3)).rejects.toThrow("sent already");
  });

  test("only the hub's own coordinators may; of two at once the last one stands", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 5);
    const input = { claimId: claim.id, promisedFor: inDays(3) };
    await expect(redateClaim((await make.hub()).coordinator, input, newKey())).rejects.toThrow(NotFound);
    await expect(redateClaim(await make.volunteer(hub), input, newKey())).rejects.toThrow(Forbidden);

    const both = [3, 4].map((days) => redateClaim(coordinator, { ...input, promisedFor: inDays(days) }, newKey()));
    expect((await outcomes(both)).worked).toBe(2);
    const last = await prisma.event.findFirstOrThrow({ where: { name: "claim.redated" }, orderBy: { id: "desc" } });
    expect((await claimOf(claim.id)).promisedFor.toISOString()).toContain(
      (last.facts as { promisedFor: string }).promisedFor,
    );
  });
});

describe("what is made of a line", () => {
  test("is what its hubs have in bags and on the shelf for it, and a hub's promises are its members' to read", async () => {
    const { line } = await make.line({ asked: 30 });
    const { line: later } = await make.line({ asked: 30, anyColour: true });
    const [one, two] = [await make.hub(), await make.hub()];
    const item = await make.item();
    for (const { hub, coordinator } of [one, two]) {
      await make.claim(coordinator, hub.id, line.id, 8);
      await make.claim(coordinator, hub.id, later.id, 5);
    }
    await make.log(one.coordinator, one.hub.id, item.id, 10);
    await make.log(two.coordinator, two.hub.id, item.id, 3);

    expect(await findMade([line.id, later.id])).toEqual(
      new Map([
        [line.id, 11],
        [later.id, 2],
      ]),
    );
    expect(await findMade([later.id])).toEqual(new Map([[later.id, 2]]));
    expect((await listPromises(one.coordinator, one.hub.id)).map(({ quantity }) => quantity)).toEqual([8, 5]);
    await expect(listPromises(one.coordinator, two.hub.id)).rejects.toThrow(NotFound);
  });
});
