import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { checkWard, declineWard } from "@/lib/wards/commands/check";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { leaveWard } from "@/lib/wards/commands/leave";
import { listJoinsToAnswer, listWardsToCheck } from "@/lib/wards/queries/queue";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { inDays, make } from "@/tests/support/make";

useDatabase();

const no = (wardId: number) => ({ wardId, reason: "We could not find this care home." });
const requestsOf = (wardId: number) =>
  prisma.request.findMany({ where: { wardId }, include: { lines: true }, orderBy: { id: "asc" } });

describe("checking a ward", () => {
  test("what it asked for goes on the board with its lines, in one act", async () => {
    const of = await make.ward({ state: "held" });
    const [one, two] = [await make.line({ of }), await make.line({ of })];

    const { requestIds } = await checkWard(await make.steward(), { wardId: of.ward.id }, newKey());

    expect(requestIds).toEqual([one.requestId, two.requestId]);
    for (const request of await requestsOf(of.ward.id)) {
      expect(request.state).toBe("open");
      expect(request.lines.every((line) => line.open)).toBe(true);
    }
    expect(await historyOf("request", one.requestId)).toEqual(["request.posted", "ward.checked"]);
  });

  test("a ward that is declined keeps its requests off the board, and the reason is kept beside the event", async () => {
    const of = await make.ward({ state: "held" });
    const { requestId } = await make.line({ of });

    await declineWard(await make.steward(), no(of.ward.id), newKey());

    expect(await requestsOf(of.ward.id)).toMatchObject([
      { id: requestId, state: "declined", lines: [{ open: false }] },
    ]);
    const event = await prisma.event.findFirstOrThrow({ where: { name: "ward.declined" }, include: { notes: true } });
    expect(event.notes.map((note) => note.words)).toEqual(["We could not find this care home."]);
    expect(JSON.stringify(event.facts)).not.toContain("care home");
  });

  test("what has been decided is not decided again", async () => {
    const { ward } = await make.ward();
    const steward = await make.steward();
    await expect(checkWard(steward, { wardId: ward.id }, newKey())).rejects.toThrow(Refused);
    await expect(declineWard(steward, no(ward.id), newKey())).rejects.toThrow(Refused);
    await expect(checkWard(steward, { wardId: 9_999 }, newKey())).rejects.toThrow(NotFound);
  });

  test("its own people, a coordinator and a visitor may not, and nothing is recorded", async () => {
    const { ward, manager } = await make.ward({ state: "held" });
    const { coordinator } = await make.hub();
    const before = await countEvents();
    for (const actor of [manager, coordinator, visitor]) {
      await expect(checkWard(actor, { wardId: ward.id }, newKey())).rejects.toThrow(Forbidden);
      await expect(declineWard(actor, no(ward.id), newKey())).rejects.toThrow(Forbidden);
      await expect(listWardsToCheck(actor)).rejects.toThrow(NotFound);
    }
    expect(await countEvents()).toBe(before);
  });

  test("two stewards at once decide once", async () => {
    const { ward } = await make.ward({ state: "held" });
    const [one, two] = [await make.steward(), await make.person("Second Steward")];
    const second = { ...two, steward: true };
    const both = [checkWard(one, { wardId: ward.id }, newKey()), declineWard(second, no(ward.id), newKey())];
    const { worked, told } = await outcomes(both);
    expect(worked).toBe(1);
    expect(told[0]).toContain("Another steward has decided");
  });

  test("a request that is sent while its ward is being checked is never left behind", async () => {
    const item = await make.item();
    const steward = await make.steward();
    for (let round = 0; round < 8; round++) {
      const of = await make.ward({ state: "held" });
      const post = () => postRequest(of.manager, asking(of, item), newKey());
      await Promise.all([post(), checkWard(steward, { wardId: of.ward.id }, newKey()), post()]);
      for (const request of await requestsOf(of.ward.id)) expect(request.state).toBe("open");
    }
  });
});

test("the queue holds who added a ward and whether their address is affiliated, and who waits for an empty ward", async () => {
  const { ward, manager } = await make.ward({ state: "held" });
  const empty = await make.ward();
  await leaveWard(empty.manager, { wardId: empty.ward.id }, newKey());
  const asker = await make.person("Ava Asker", "ava@leeds.nhs.uk");
  await askToJoinWard(asker, { wardId: empty.ward.id }, newKey());
  const steward = await make.steward();

  const waiting = (await listWardsToCheck(steward)).find((each) => each.id === ward.id);
  expect(waiting?.people).toMatchObject([{ id: manager.personId, affiliated: false }]);
  const joins = await listJoinsToAnswer(steward);
  expect(joins).toMatchObject([{ ward: { id: empty.ward.id }, person: { name: "Ava Asker", affiliated: true } }]);
});

test("who asks to join a ward that does not answer is in the queue after 3 days", async () => {
  const { ward } = await make.ward();
  const asker = await make.person("Bo Asker");
  await askToJoinWard(asker, { wardId: ward.id }, newKey());
  const steward = await make.steward();
  const waiting = async () => (await listJoinsToAnswer(steward)).filter((join) => join.ward.id === ward.id);

  expect(await waiting()).toEqual([]);
  setClock(addDays(now(), 4));
  expect(await waiting()).toMatchObject([{ person: { name: "Bo Asker" } }]);
  setClock();
});

type Of = Awaited<ReturnType<typeof make.ward>>;
type Item = Awaited<ReturnType<typeof make.item>>;
const asking = ({ ward, place }: Of, { garmentTypeId, sizeId, colourId }: Item) => ({
  wardId: ward.id,
  placeId: place.id,
  lines: [{ garmentTypeId, sizeId, colourId, quantity: 5 }],
  contact: { name: "Rowan Reception", phone: "" },
  notes: "",
  urgency: "soon" as const,
  neededBy: inDays(14),
  sure: true,
});
