import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { addToRequest } from "@/lib/requests/commands/add";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

async function asked() {
  const { line, requestId, manager } = await make.line({ asked: 30 });
  const { garmentTypeId, sizeId, colourId } = line;
  const top = { garmentTypeId, sizeId, colourId };
  const add = (lines: object[], sure = false, actor = manager) =>
    addToRequest(actor, { requestId, lines: lines as never, sure }, newKey());
  return { line, requestId, manager, top, add };
}

const linesOf = (requestId: number) => prisma.line.findMany({ where: { requestId }, orderBy: { id: "asc" } });

describe("adding to a request", () => {
  test("raises what is on it and adds lines for the rest, in one act", async () => {
    const { line, requestId, top, add } = await asked();
    await add([
      { ...top, colourId: null, quantity: 5 },
      { ...top, quantity: 20 },
    ]);
    const { urgency, neededBy } = line;
    expect(await linesOf(requestId)).toMatchObject([
      { id: line.id, asked: 50, open: true },
      { colourId: null, asked: 5, open: true, urgency, neededBy },
    ]);
    expect(await historyOf("request", requestId)).toEqual(["request.posted", "lines.added"]);
    expect(await listDifferences()).toEqual([]);
  });

  test("an unusual number in all is asked about once; another ward's is not there; nothing is recorded", async () => {
    const { requestId, top, add } = await asked();
    const before = await countEvents();
    await expect(add([{ ...top, quantity: 1_000 }])).rejects.toMatchObject({ field: "sure" });
    await expect(add([{ ...top, quantity: 2 }], false, (await make.ward()).manager)).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    await add([{ ...top, quantity: 1_000 }], true);
    expect(await linesOf(requestId)).toMatchObject([{ asked: 1_030 }]);
  });

  test("is refused once the request was withdrawn, or sleeps", async () => {
    const { requestId, manager, top, add } = await asked();
    await place(async (tx) => {
      await tx.request.update({ where: { id: requestId }, data: { state: "sleeping" } });
      await tx.line.updateMany({ where: { requestId }, data: { open: false } });
    });
    await expect(add([{ ...top, quantity: 2 }])).rejects.toThrow("asleep");
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    await expect(add([{ ...top, quantity: 2 }])).rejects.toThrow("withdrawn already");
  });

  test("two at once, and somebody who withdraws meanwhile: nothing is lost, and no line is there twice", async () => {
    for (let round = 0; round < 4; round++) {
      const { requestId, manager, top, add } = await asked();
      const more = [
        { ...top, quantity: 5 },
        { ...top, colourId: null, quantity: 7 },
      ];
      expect((await outcomes([add(more), add(more)])).worked).toBe(2);
      expect((await linesOf(requestId)).map((line) => line.asked)).toEqual([40, 14]);
      await outcomes([add(more), withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey())]);
      expect((await linesOf(requestId)).every((line) => !line.open && line.asked === 0)).toBe(true);
    }
  });
});
