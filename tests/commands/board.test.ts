import { afterEach, describe, expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { everything, type NeedsFilter } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { sendParcel } from "@/lib/shipments/commands/send";
import { useDatabase } from "@/tests/support/database";
import { again, inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

type Asked = { urgency?: "urgent" | "soon" | "routine"; days?: number; of?: Ward; asked?: number };
type Ward = Awaited<ReturnType<typeof make.ward>>;

/** Asks for each of some items in one request; null is any colour. Returns its reference and its lines. */
async function ask(
  items: { item: Item; any?: boolean }[],
  { urgency = "soon", days = 14, of, asked = 10 }: Asked = {},
) {
  const { ward, place: spot, manager } = of ?? (await make.ward());
  const lines = items.map(({ item: { garmentTypeId, sizeId, colourId }, any }) => ({
    garmentTypeId,
    sizeId,
    colourId: any ? null : colourId,
    quantity: asked,
  }));
  const contact = { name: "Rowan Reception", phone: "01130000000" };
  const input = { wardId: ward.id, placeId: spot.id, lines, contact, notes: "Ring twice", urgency, sure: true };
  const posted = await postRequest(manager, { ...input, neededBy: inDays(days) }, newKey());
  const { ref } = await prisma.request.findUniqueOrThrow({ where: { id: posted.requestId } });
  return { ref, requestId: posted.requestId, lineIds: posted.lines.map(({ lineId }) => lineId), manager };
}
type Item = Awaited<ReturnType<typeof make.item>>;

async function wardIn(outcode: string, site: object = {}) {
  const made = await make.ward();
  await place((tx) =>
    tx.site.update({ where: { id: made.site.id }, data: { outcode, postcode: `${outcode} 4AB`, ...site } }),
  );
  return made;
}

const refs = async (filter: Partial<NeedsFilter> = {}, page = 1) =>
  (await listNeeds({ ...everything, ...filter }, page)).requests.map(({ ref }) => ref);

/** Takes everything off the board, so that a test sees only its own. */
async function clear() {
  for (const { ref } of (await listNeeds(everything)).requests) {
    const { id, ward } = await prisma.request.findUniqueOrThrow({
      where: { ref },
      include: { ward: { include: { members: true } } },
    });
    const manager = await again(ward.members[0]?.personId ?? 0);
    await withdrawRequest(manager, { requestId: id, reason: "mistake", words: "" }, newKey());
  }
  if ((await listNeeds(everything)).total > 0) await clear();
}

afterEach(clear);

describe("the needs board", () => {
  test("urgent comes first, then what is needed soonest, then what was asked first", async () => {
    const item = await make.item();
    const routine = await ask([{ item }], { urgency: "routine", days: 2 });
    const later = await ask([{ item }], { days: 20 });
    const first = await ask([{ item }], { days: 9 });
    const second = await ask([{ item }], { days: 9 });
    const urgent = await ask([{ item }], { urgency: "urgent", days: 30 });

    expect(await refs()).toEqual([urgent, first, second, later, routine].map(({ ref }) => ref));
  });

  test("a request stays while any line has something left, with all its lines and what is left of each", async () => {
    const [top, hat] = [await make.item(), await make.item({ garment: "scrub-hat", size: "one-size" })];
    const { ref, lineIds } = await ask([{ item: top }, { item: hat }]);
    const { hub, coordinator } = await make.hub();

    await make.claim(coordinator, hub.id, lineIds[0] ?? 0, 10);
    const { requests, total, pieces } = await listNeeds(everything);
    expect({ total, pieces }).toEqual({ total: 1, pieces: 10 });
    expect(requests[0]?.lines.map(({ needed }) => needed)).toEqual([0, 10]);

    await make.claim(coordinator, hub.id, lineIds[1] ?? 0, 10);
    expect(await refs()).not.toContain(ref);
  });

  test("what waits for its ward to be checked, and what is taken back, is not on it", async () => {
    await make.line({ of: await make.ward({ state: "held" }) });
    const { requestId, manager } = await ask([{ item: await make.item() }]);
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());

    expect(await refs()).toEqual([]);
  });

  test("garment, size and colour narrow it; any colour is every colour; what is unknown narrows nothing", async () => {
    const navy = await ask([{ item: await make.item({ size: "m" }) }]);
    const any = await ask([{ item: await make.item({ size: "l" }), any: true }]);
    const hat = await ask([{ item: await make.item({ garment: "scrub-hat", size: "one-size", colour: "lilac" }) }]);

    expect(await refs({ garments: ["scrub-top"] })).toEqual([navy.ref, any.ref]);
    expect(await refs({ garments: ["scrub-top", "scrub-hat"], colour: "lilac" })).toEqual([any.ref, hat.ref]);
    expect(await refs({ size: "m", colour: "navy" })).toEqual([navy.ref]);
    expect(await refs({ garments: ["kilt"], size: "gigantic", colour: "octarine" })).toHaveLength(3);
  });

  test("a distance keeps what is near, by outward codes where they are known and by areas where not", async () => {
    const item = await make.item();
    const leeds = await ask([{ item }], { of: await wardIn("LS7") });
    const london = await ask([{ item }], { of: await wardIn("E8") });

    expect(await refs({ near: "LS1", within: 10 })).toEqual([leeds.ref]);
    expect(await refs({ near: "EC1A", within: 10 })).toEqual([london.ref]);
    expect(await refs({ near: "LS1" })).toHaveLength(2);

    const rows = {
      data: [
        { outcode: "LS1", latitude: 53.796, longitude: -1.548 },
        { outcode: "LS7", latitude: 54.5, longitude: -1.5 },
      ],
    };
    await prisma.outcode.createMany(rows);
    expect(await refs({ near: "LS1", within: 10 })).toEqual([]);
    const { requests } = await listNeeds({ ...everything, near: "LS1", within: 50 });
    expect(requests.map(({ ref, away }) => [ref, Math.round(away?.miles ?? 0), away?.rough])).toEqual([
      [leeds.ref, 49, false],
    ]);
  });

  test("it has pages of 10, with exact counts, and a page past the last is the last", async () => {
    const item = await make.item();
    const of = await make.ward();
    const asked = [];
    for (let n = 0; n < 12; n++) asked.push((await ask([{ item }, { item, any: true }], { of })).ref);

    expect(await refs({}, 1)).toEqual(asked.slice(0, 10));
    expect(await listNeeds(everything, 2)).toMatchObject({ page: 2, pages: 2, total: 12, pieces: 240 });
    expect(await refs({}, 2)).toEqual(asked.slice(10));
    expect(await refs({}, 99)).toEqual(asked.slice(10));
  });

  test("it says no more of a place than it may, and nothing of people", async () => {
    const item = await make.item();
    const hidden = await ask([{ item }], {
      of: await wardIn("LS8", { kind: "care_home", shown: false, name: "The Larches" }),
    });
    const { requests } = await listNeeds(everything);

    expect(requests[0]).toMatchObject({ ref: hidden.ref, place: "A care home in LS8", outcode: "LS8" });
    const said = JSON.stringify([requests, await findPublicRequest(hidden.ref)]);
    for (const secret of ["Larches", "Ward", "Rowan", "0113", "Ring twice", "4AB", "reception", "Manager"])
      expect(said).not.toContain(secret);
  });

  test("what is made shows between what is claimed and what is sent", async () => {
    const parcel = await make.packed({ quantity: 6, asked: 30 });
    await make.claim(parcel.coordinator, parcel.hub.id, parcel.line.id, 4);
    await make.log(parcel.coordinator, parcel.hub.id, parcel.item.id, 3);
    const counts = async () => (await listNeeds(everything)).requests[0]?.lines[0]?.counts;

    expect(await counts()).toEqual({ asked: 30, claimed: 10, made: 9, sent: 0, received: 0 });
    await sendParcel(parcel.coordinator, { shipmentId: parcel.shipmentId, how: "" }, newKey());
    expect(await counts()).toEqual({ asked: 30, claimed: 10, made: 9, sent: 6, received: 0 });
  });
});

describe("a request's public page", () => {
  test("is found however its reference is typed, also when it was taken back", async () => {
    const { ref, requestId, manager } = await ask([{ item: await make.item() }]);
    expect(await findPublicRequest(ref.toLowerCase().replace("-", " "))).toMatchObject({ ref, state: "open" });

    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    expect(await findPublicRequest(ref)).toMatchObject({ ref, state: "withdrawn" });
  });

  test("is not there for what is held, or never was", async () => {
    const { line, requestId, manager } = await make.line({ of: await make.ward({ state: "held" }) });
    await expect(findPublicRequest(line.request.ref)).rejects.toThrow(NotFound);
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    await expect(findPublicRequest(line.request.ref)).rejects.toThrow(NotFound);
    await expect(findPublicRequest("ZZ-0000")).rejects.toThrow(NotFound);
    await expect(findPublicRequest("nonsense")).rejects.toThrow(NotFound);
  });
});
