import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { changeLine } from "@/lib/requests/commands/change-line";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { changeLineInput } from "@/lib/requests/input";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();

const lineOf = (id: number) => prisma.line.findUniqueOrThrow({ where: { id } });
const claimOf = (id: number) => prisma.claim.findUniqueOrThrow({ where: { id } });

describe("asking for another number", () => {
  const to = (lineId: number, was: number, asked: number, sure = false) => ({ lineId, was, asked, sure });

  test("fewer than are claimed: the newest promise that nobody has packed ends first, and its hub is named", async () => {
    const { line, requestId, manager } = await make.line({ asked: 30 });
    const [first, second] = [await make.hub(), await make.hub()];
    const older = await make.claim(first.coordinator, first.hub.id, line.id, 10);
    const newer = await make.claim(second.coordinator, second.hub.id, line.id, 10);
    const facts = await changeLine(manager, to(line.id, 30, 15), newKey());

    expect(facts.cuts).toEqual([{ claimId: newer.id, hubId: second.hub.id, quantity: 5 }]);
    expect(facts.hubIds).toEqual([second.hub.id]);
    expect(await lineOf(line.id)).toMatchObject({ asked: 15, claimed: 15, unclaimed: 0 });
    expect(await claimOf(older.id)).toMatchObject({ quantity: 10 });
    expect(await claimOf(newer.id)).toMatchObject({ quantity: 5, released: 5 });
    expect(await historyOf("request", requestId)).toEqual([
      "request.posted",
      "lines.claimed",
      "lines.claimed",
      "line.changed",
    ]);
  });

  test("more: the rest is on the board", async () => {
    const { line, manager } = await make.line({ asked: 10 });
    await changeLine(manager, to(line.id, 10, 40), newKey());
    expect(await lineOf(line.id)).toMatchObject({ asked: 40, unclaimed: 40 });
  });

  test("none at all, and later some again", async () => {
    const { line, manager } = await make.line({ asked: 10 });
    await changeLine(manager, to(line.id, 10, 0), newKey());
    const again = changeLineInput.parse({ lineId: String(line.id), was: "0", asked: "5" });
    await changeLine(manager, again, newKey());
    expect(await lineOf(line.id)).toMatchObject({ asked: 5, unclaimed: 5 });
  });

  test("an unusually high number is asked about once; coming down to a high number is not", async () => {
    const { line, manager } = await make.line({ asked: 10 });
    await expect(changeLine(manager, to(line.id, 10, 500), newKey())).rejects.toMatchObject({ field: "sure" });
    await changeLine(manager, to(line.id, 10, 500, true), newKey());
    await changeLine(manager, to(line.id, 500, 400), newKey());
    expect(await lineOf(line.id)).toMatchObject({ asked: 400 });
  });

  test("fewer than are in bags is refused with how many are, and nothing moves", async () => {
    const { line, claim, manager } = await make.packed({ quantity: 12, asked: 30 });
    const before = await countEvents();
    await expect(changeLine(manager, to(line.id, 30, 8), newKey())).rejects.toMatchObject({
      field: "asked",
      message: expect.stringContaining("12 are already in bags"),
    });
    expect(await countEvents()).toBe(before);
    expect(await lineOf(line.id)).toMatchObject({ asked: 30, claimed: 12 });
    expect(await claimOf(claim.id)).toMatchObject({ quantity: 12 });
  });

  test("a withdrawn request keeps its numbers", async () => {
    const { line, requestId, manager } = await make.line({ asked: 30 });
    await withdrawRequest(manager, { requestId, reason: "mistake", words: "" }, newKey());
    await expect(changeLine(manager, to(line.id, 30, 20), newKey())).rejects.toMatchObject({ field: "asked" });
  });

  test("somebody of another ward may not, and leaves no trace", async () => {
    const { line } = await make.line({ asked: 30 });
    const { manager: stranger } = await make.ward();
    const before = await countEvents();
    await expect(changeLine(stranger, to(line.id, 30, 20), newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    expect(await lineOf(line.id)).toMatchObject({ asked: 30 });
  });

  test("two at once from the same page: one number stands, and the other person is told which", async () => {
    const { line, manager } = await make.line({ asked: 30 });
    const attempts = [20, 10].map((asked) => changeLine(manager, to(line.id, 30, asked), newKey()));
    const { worked, told } = await outcomes(attempts);
    const { asked } = await lineOf(line.id);
    expect(worked).toBe(1);
    expect([10, 20]).toContain(asked);
    expect(told).toEqual([`Somebody has changed this to ${asked} since you opened the page. Check it again.`]);
  });
});

describe("asking for no more", () => {
  test("what is promised still comes, and the rest leaves the board", async () => {
    const { line, requestId, manager } = await make.line({ asked: 30 });
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 12);
    const facts = await stopAsking(manager, { requestId }, newKey());

    expect(facts.lines).toEqual([{ lineId: line.id, was: 30, asked: 12 }]);
    expect(await lineOf(line.id)).toMatchObject({ asked: 12, claimed: 12, unclaimed: 0, open: true });
    expect(await claimOf(claim.id)).toMatchObject({ quantity: 12 });
    expect(await historyOf("request", requestId)).toEqual(["request.posted", "lines.claimed", "request.stopped"]);
  });

  test("when everything is promised there is nothing to stop", async () => {
    const { line, requestId, manager } = await make.line({ asked: 12 });
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, line.id, 12);
    await expect(stopAsking(manager, { requestId }, newKey())).rejects.toThrow("nothing left to stop");
  });

  test("somebody of another ward may not, and it stays on the board", async () => {
    const { line, requestId } = await make.line({ asked: 30 });
    const { manager: stranger } = await make.ward();
    const before = await countEvents();
    await expect(stopAsking(stranger, { requestId }, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    expect(await lineOf(line.id)).toMatchObject({ unclaimed: 30 });
  });

  test("two at once: one stops it, the other is told; the same form twice acts once", async () => {
    const { requestId, manager } = await make.line();
    const attempts = [1, 2].map(() => stopAsking(manager, { requestId }, newKey()));
    expect(await outcomes(attempts)).toMatchObject({ worked: 1, told: [expect.stringContaining("nothing left")] });

    const again = await make.line();
    const key = newKey();
    const same = [1, 2].map(() => stopAsking(again.manager, { requestId: again.requestId }, key));
    expect(await outcomes(same)).toMatchObject({ worked: 2 });
    expect(await historyOf("request", again.requestId)).toEqual(["request.posted", "request.stopped"]);
  });
});
