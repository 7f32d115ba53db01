import { describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import type { RequestInput } from "@/lib/requests/input";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { inDays, make } from "@/tests/support/make";

useDatabase();

/** A request as a ward types it, of 30 navy tops. */
async function typed(
  { ward, place }: { ward: { id: number }; place: { id: number } },
  more: Partial<RequestInput> = {},
): Promise<RequestInput> {
  const { garmentTypeId, sizeId, colourId } = await make.item();
  return {
    wardId: ward.id,
    placeId: place.id,
    lines: [{ garmentTypeId, sizeId, colourId, quantity: 30 }],
    contact: { name: "Rowan Reception", phone: "" },
    notes: "Short sleeves",
    urgency: "soon",
    neededBy: inDays(14),
    sure: false,
    ...more,
  };
}

const requestOf = (id: number) =>
  prisma.request.findUniqueOrThrow({ where: { id }, include: { lines: { orderBy: { id: "asc" } }, contact: true } });

describe("asking", () => {
  test("a checked ward's request is on the board at once, with a reference, its lines and who takes it", async () => {
    const placed = await make.ward();
    const { requestId } = await postRequest(placed.manager, await typed(placed), newKey());

    const { ref, state, lines, contact, askedById } = await requestOf(requestId);
    expect(ref).toMatch(/^[A-Z]{2}-\d{4}$/);
    expect(state).toBe("open");
    expect(askedById).toBe(placed.manager.personId);
    expect(lines).toMatchObject([{ asked: 30, claimed: 0, unclaimed: 30, open: true, urgency: "soon" }]);
    expect(contact).toMatchObject({ name: "Rowan Reception" });
    expect(await historyOf("request", requestId)).toEqual(["request.posted"]);
    expect(await historyOf("ward", placed.ward.id)).toContain("request.posted");
  });

  test("a held ward's request waits with it, and none of its lines can be claimed", async () => {
    const placed = await make.ward({ state: "held" });
    const { requestId, state } = await postRequest(placed.manager, await typed(placed), newKey());
    expect(state).toBe("held");
    expect((await requestOf(requestId)).lines).toMatchObject([{ open: false }]);
  });

  test("what makes no sense is refused beside its field, and nothing is recorded", async () => {
    const placed = await make.ward();
    const other = await make.ward();
    const hat = await make.item({ garment: "scrub-hat", size: "one-size" });
    const top = await make.item();
    const mixed = { garmentTypeId: hat.garmentTypeId, sizeId: top.sizeId, colourId: null, quantity: 3 };
    const mask = await prisma.garmentType.findUniqueOrThrow({ where: { slug: "mask" } });
    const before = await countEvents();
    const wrong: [string, Partial<RequestInput>][] = [
      ["neededBy", { neededBy: inDays(-1) }],
      ["neededBy", { neededBy: inDays(400) }],
      ["placeId", { placeId: other.place.id }],
      ["lines.0.sizeId", { lines: [mixed] }],
      ["lines.0.garmentTypeId", { lines: [{ ...mixed, garmentTypeId: mask.id }] }],
    ];
    for (const [field, more] of wrong) {
      const input = await typed(placed, more);
      await expect(postRequest(placed.manager, input, newKey())).rejects.toMatchObject({ field });
    }
    expect(await countEvents()).toBe(before);
  });

  test("an unusually high number is asked about, and then it is taken", async () => {
    const placed = await make.ward();
    const [line] = (await typed(placed)).lines;
    const lines = line ? [{ ...line, quantity: 101 }] : [];
    const post = async (sure: boolean) => postRequest(placed.manager, await typed(placed, { lines, sure }), newKey());

    await expect(post(false)).rejects.toMatchObject({ field: "sure" });
    expect((await requestOf((await post(true)).requestId)).lines).toMatchObject([{ asked: 101 }]);
  });

  test("one garment, size and colour is one line: the database keeps no second, of any colour neither", async () => {
    const placed = await make.ward();
    const [line] = (await typed(placed)).lines;
    if (!line) throw new Error("no line");
    const before = await countEvents();
    for (const colourId of [line.colourId, null]) {
      const lines = [1, 2].map((quantity) => ({ ...line, colourId, quantity }));
      const input = await typed(placed, { lines });
      await expect(postRequest(placed.manager, input, newKey())).rejects.toMatchObject({ code: "P2002" });
    }
    expect(await countEvents()).toBe(before);
  });

  test("a ward that was declined cannot ask", async () => {
    const placed = await make.ward({ state: "declined" });
    await expect(postRequest(placed.manager, await typed(placed), newKey())).rejects.toThrow(Refused);
  });

  test("somebody of another ward may not, and leaves no trace", async () => {
    const [placed, other, { coordinator }, steward] = [
      await make.ward(),
      await make.ward(),
      await make.hub(),
      await make.steward(),
    ];
    const input = await typed(placed);
    const before = await countEvents();
    for (const actor of [other.manager, coordinator, steward])
      await expect(postRequest(actor, input, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    expect(await prisma.request.count({ where: { wardId: placed.ward.id } })).toBe(0);
  });

  test("twice at once with one key is one request; two keys are two", async () => {
    const placed = await make.ward();
    const input = await typed(placed);
    const key = newKey();
    const [one, two] = await Promise.all([1, 2].map(() => postRequest(placed.manager, input, key)));
    expect(one?.requestId).toBe(two?.requestId);
    await postRequest(placed.manager, input, newKey());
    expect(await prisma.request.count({ where: { wardId: placed.ward.id } })).toBe(2);
  });

  test("one key with other answers is refused", async () => {
    const placed = await make.ward();
    const key = newKey();
    await postRequest(placed.manager, await typed(placed), key);
    const other = await typed(placed, { notes: "Long sleeves" });
    await expect(postRequest(placed.manager, other, key)).rejects.toThrow("sent before with other answers");
  });
});

describe("withdrawing a request", () => {
  const why = { reason: "not_needed", words: "The ward has moved." } as const;

  test("it leaves the board, promises end, and the hubs are named; the words stay out of the event", async () => {
    const { line, requestId, manager } = await make.line({ asked: 30 });
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 12);
    const facts = await withdrawRequest(manager, { requestId, ...why }, newKey());

    expect(facts).toMatchObject({ reason: "not_needed", hubIds: [hub.id] });
    expect(await requestOf(requestId)).toMatchObject({
      state: "withdrawn",
      lines: [{ open: false, asked: 0, claimed: 0 }],
    });
    expect(await prisma.claim.findUniqueOrThrow({ where: { id: claim.id } })).toMatchObject({ quantity: 0 });
    expect(await historyOf("hub", hub.id)).toContain("request.withdrawn");
    expect(await prisma.note.findMany({ where: { words: why.words } })).toHaveLength(1);
  });

  test("what is in bags still comes", async () => {
    const { manager, requestId } = await make.packed({ quantity: 6, asked: 30 });
    await withdrawRequest(manager, { requestId, ...why }, newKey());
    expect((await requestOf(requestId)).lines).toMatchObject([{ open: false, asked: 6, claimed: 6 }]);
  });

  test("a second time it is refused", async () => {
    const { manager, requestId } = await make.line();
    await withdrawRequest(manager, { requestId, ...why }, newKey());
    await expect(withdrawRequest(manager, { requestId, ...why }, newKey())).rejects.toThrow("withdrawn already");
  });

  test("somebody of another ward may not, and it stands", async () => {
    const { requestId } = await make.line();
    const { manager: stranger } = await make.ward();
    const before = await countEvents();
    await expect(withdrawRequest(stranger, { requestId, ...why }, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    expect(await requestOf(requestId)).toMatchObject({ state: "open" });
  });

  test("two at once: one withdraws it, the other is told; a claim at the same moment never stands on it", async () => {
    const { line, manager, requestId } = await make.line({ asked: 10 });
    const { hub, coordinator } = await make.hub();
    const attempts = [1, 2].map(() => withdrawRequest(manager, { requestId, ...why }, newKey()));
    const claiming = make.claim(coordinator, hub.id, line.id, 10).catch(() => null);
    expect(await outcomes(attempts)).toMatchObject({ worked: 1, told: [expect.stringContaining("withdrawn already")] });
    await claiming;
    expect((await requestOf(requestId)).lines).toMatchObject([{ open: false, asked: 0, claimed: 0 }]);
  });
});
