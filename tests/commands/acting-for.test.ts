import { describe, expect, test } from "vitest";
import { releaseClaim } from "@/lib/claims/commands/release";
import { db } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import type { EventName } from "@/lib/events/events";
import { listHearers, writeLetter } from "@/lib/events/notices";
import { listHistory } from "@/lib/events/queries";
import { newKey } from "@/lib/keys";
import { asText } from "@/lib/mail/text";
import { listDifferences } from "@/lib/reconcile/differences";
import { changeLine } from "@/lib/requests/commands/change-line";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { sendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { blockHub } from "@/lib/stewards/commands/hub";
import { blockPerson, unblockPerson } from "@/lib/stewards/commands/person";
import { blockWard } from "@/lib/stewards/commands/ward";
import { useDatabase } from "@/tests/support/database";
import { countEvents, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";

useDatabase();

const reason = "Ward 7 has moved, and its phone is off";
const onBehalf = { reason };

/** Who hears of the newest event, in which part, and what each reads. */
async function heard() {
  const event = await db.event.findFirst({ orderBy: { id: "desc" } });
  if (!event) throw new Error("Nothing has happened.");
  const hearers = await listHearers({ ...event, name: event.name as EventName });
  return Promise.all(
    hearers.map(async ({ personId, part }) => {
      const letter = await writeLetter(event.id, personId, part);
      return { personId, part, text: letter ? asText(letter) : "" };
    }),
  );
}

describe("a steward acts for an absent ward", () => {
  test("with a reason that the ward, its hubs and the history read, and the public does not", async () => {
    const [steward, { requestId, line, manager }] = [await make.steward(), await make.line({ asked: 9 })];
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, line.id, 6);
    const input = { lineId: line.id, was: 9, asked: 4, sure: false, onBehalf };
    expect(await changeLine(steward, input, newKey())).toMatchObject({ asked: 4, onBehalf: true });

    const all = await heard();
    expect(all.map(({ personId, part }) => [personId, part])).toEqual([
      [coordinator.personId, "hub"],
      [manager.personId, "ward"],
    ]);
    for (const { text } of all) expect(text).toContain(`> ${reason}\n\nThe steward`);
    expect(all[1]?.text).toContain("A steward, for the ward, asked for 4 scrub tops instead of 9.");

    const about = { kind: "request", id: requestId } as const;
    const newest = async (who: typeof steward) => (await listHistory(who, about)).happenings[0];
    expect(await newest(manager)).toMatchObject({
      sentence: "A steward, for the ward, asked for 4 scrub tops instead of 9.",
      why: reason,
    });
    expect(await newest(coordinator)).toMatchObject({ why: reason });
    expect((await newest(steward))?.sentence).toBe("You, for the ward, asked for 4 scrub tops instead of 9.");
    const seen = await newest(await make.person());
    expect([seen?.sentence, seen?.why]).toEqual([
      "A steward, for the ward, asked for 4 scrub tops instead of 9.",
      undefined,
    ]);
  });

  test("stops and withdraws what it asked for, even while the ward is on hold", async () => {
    const [steward, { requestId, ward }] = [await make.steward(), await make.line({ asked: 9 })];
    await blockWard(steward, { wardId: ward.id, reason }, newKey());
    await stopAsking(steward, { requestId, onBehalf }, newKey());
    await withdrawRequest(steward, { requestId, reason: "not_needed", words: "", onBehalf }, newKey());
    expect((await db.request.findUnique({ where: { id: requestId } }))?.state).toBe("withdrawn");
    expect(await listDifferences()).toEqual([]);
  });

  test("never without a reason, never for somebody who is no steward, and only once of two at once", async () => {
    const [steward, { requestId, manager }] = [await make.steward(), await make.line({ asked: 9 })];
    const { coordinator } = await make.hub();
    const before = await countEvents();
    await expect(stopAsking(steward, { requestId, onBehalf: { reason: " " } }, newKey())).rejects.toThrow("Write why");
    for (const who of [steward, coordinator])
      await expect(stopAsking(who, { requestId }, newKey())).rejects.toThrow(NotFound);
    for (const who of [manager, coordinator])
      await expect(stopAsking(who, { requestId, onBehalf }, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    const two = [steward, await make.steward()].map((who) => stopAsking(who, { requestId, onBehalf }, newKey()));
    expect((await outcomes(two)).worked).toBe(1);
  });
});

describe("a steward acts for an absent hub", () => {
  test("lets a promise go, even while the hub is on hold, and both sides read why", async () => {
    const [steward, { line, manager, requestId }] = [await make.steward(), await make.line({ asked: 9 })];
    const { hub, coordinator } = await make.hub();
    const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 6);
    await blockHub(steward, { hubId: hub.id, reason }, newKey());
    await releaseClaim(steward, { claimId, quantity: 6, reason: "cannot_finish", words: "", onBehalf }, newKey());
    const all = await heard();
    expect(all.map(({ personId, part }) => [personId, part])).toEqual([
      [manager.personId, "ward"],
      [coordinator.personId, "hub"],
    ]);
    for (const { text } of all) expect(text).toContain(reason);
    const [newest] = (await listHistory(coordinator, { kind: "hub", id: hub.id })).happenings;
    expect(newest).toMatchObject({
      sentence: `A steward, for ${hub.name}, let go of 6 scrub tops, so other hubs can claim them.`,
      why: reason,
    });
    expect((await db.line.findFirst({ where: { requestId } }))?.unclaimed).toBe(9);
    expect(await listDifferences()).toEqual([]);
  });

  test("sends or unpacks a bag that it packed; a bag is done once", async () => {
    const steward = await make.steward();
    const [sent, unpacked] = [await make.packed({ quantity: 4 }), await make.packed({ quantity: 5 })];
    await sendParcel(steward, { shipmentId: sent.shipmentId, how: "", onBehalf }, newKey());
    expect((await heard()).map(({ part, text }) => [part, text.includes(reason)])).toEqual([
      ["ward", true],
      ["hub", true],
    ]);
    await unpackParcel(steward, { shipmentId: unpacked.shipmentId, onBehalf }, newKey());
    expect((await heard()).map(({ part }) => part)).toEqual(["hub"]);
    const again = unpackParcel(steward, { shipmentId: sent.shipmentId, onBehalf }, newKey());
    await expect(again).rejects.toThrow("sent or unpacked already");
    for (const who of [steward, unpacked.manager])
      await expect(sendParcel(who, { shipmentId: sent.shipmentId, how: "" }, newKey())).rejects.toThrow(NotFound);
    expect(await listDifferences()).toEqual([]);
  });
});

test("who is on hold hears of that, and of nothing else until it is over", async () => {
  const [steward, { line }, { hub, coordinator }] = [
    await make.steward(),
    await make.line({ asked: 9 }),
    await make.hub(),
  ];
  const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 6);
  const { personId } = coordinator;
  await blockPerson(steward, { personId, reason }, newKey());
  const [only] = await heard();
  expect([only?.personId, only?.text.includes(reason), only?.text.includes("write to")]).toEqual([
    personId,
    true,
    true,
  ]);
  await releaseClaim(steward, { claimId, quantity: 1, reason: "other", words: "", onBehalf }, newKey());
  expect((await heard()).map((each) => each.personId)).not.toContain(personId);
  await unblockPerson(steward, { personId, reason }, newKey());
  expect((await heard()).map((each) => each.personId)).toEqual([personId]);
});
