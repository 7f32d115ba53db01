import { afterEach, describe, expect, test } from "vitest";
import { holderOf } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { listStewards } from "@/lib/events/hearers";
import { drain } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { changeLine } from "@/lib/requests/commands/change-line";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { useDatabase } from "@/tests/support/database";
import { useMailbox } from "@/tests/support/mailbox";
import { again, make } from "@/tests/support/make";
import { seeCount } from "@/tests/support/parcels";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();
afterEach(() => {
  delete process.env.STEWARDS;
});

const addressOf = async ({ personId }: { personId: number }) =>
  (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).email;
const quiet = () => prisma.$executeRaw`DELETE FROM pgboss.job`;

/** The letters to one person that one round of the worker sends. */
async function lettersTo(person: { personId: number }) {
  await drain();
  const to = await addressOf(person);
  return (await letters()).filter((letter) => letter.to === to);
}

test("who asks gets it in writing, once, and nothing when they have taken it back before it goes", async () => {
  const { line, manager } = await make.line();
  const [letter, ...more] = await lettersTo(manager);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe(`You have asked for scrubs (${line.request.ref})`);
  expect(letter?.text).toContain("30 scrub tops, M, navy");

  const other = await make.line();
  await withdrawRequest(other.manager, { requestId: other.requestId, reason: "mistake", words: "" }, newKey());
  expect(await lettersTo(other.manager)).toEqual([]);
});

test("stewards by configuration hear as well as those who were set", async () => {
  const [set, configured] = [await make.steward(), await make.person("Kit", "kit@example.org")];
  await make.person();
  process.env.STEWARDS = "Kit@Example.org, other@example.org";
  expect(await listStewards()).toEqual([set.personId, configured.personId]);
});

describe("a bag that somebody counted", { timeout: 60_000 }, () => {
  const said = ({ shipmentId, shipmentLineId }: Awaited<ReturnType<typeof make.sent>>, good: number, damaged = 0) => ({
    shipmentId,
    lines: [{ shipmentLineId, good, damaged, wrong: 0 }],
    remark: "",
  });

  test("its holder's count goes to the ward to be checked, and the ward's own does not", async () => {
    const parcel = await make.sent({ quantity: 6 });
    await quiet();
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 4, 1), newKey());
    const [letter] = await lettersTo(parcel.manager);
    const { ref } = await prisma.shipment.findUniqueOrThrow({ where: { id: parcel.shipmentId } });
    expect(letter?.subject).toContain("Somebody said what came");
    expect(letter?.text).toContain("Scrub top, M, navy: 4 of 6 arrived good, 1 damaged and 1 missing.");
    expect(letter?.text).toContain(`/requests/${parcel.line.request.ref}/parcels/${ref}/arrived`);

    const other = await make.sent();
    const colleague = await make.person();
    const member = { wardId: other.ward.id, personId: colleague.personId, state: "active", since: new Date() } as const;
    await place((tx) => tx.wardMember.create({ data: member }));
    await quiet();
    await receiveParcel(await again(colleague.personId), said(other, 6), newKey());
    expect(await lettersTo(other.manager)).toEqual([]);
  });

  test("a corrected count says what it re-opened, not what was open before or is claimed since", async () => {
    const parcel = await make.sent({ quantity: 8, asked: 8 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 5), newKey());
    const correct = async (good: number) =>
      confirmParcel(parcel.manager, { ...said(parcel, good), seen: await seeCount(parcel.shipmentId) }, newKey());
    await quiet();
    await correct(4);
    const [letter] = await lettersTo(parcel.coordinator);
    expect(letter?.subject).toContain("was put right");
    expect(letter?.text).toContain("Needed again, and back on the board: 1 scrub top, M, navy.");

    await correct(2);
    const { hub, coordinator } = await make.hub();
    await make.claim(coordinator, hub.id, parcel.line.id, 5);
    const later = (await lettersTo(parcel.coordinator)).at(-1);
    expect(later?.text).toContain("Needed again, and back on the board: 1 scrub top, M, navy.");
  });

  test("a count that is only confirmed is no news to the hub", async () => {
    const parcel = await make.sent({ quantity: 8 });
    await receiveParcel(holderOf(parcel.shipmentId), said(parcel, 5), newKey());
    await quiet();
    const seen = await seeCount(parcel.shipmentId);
    await confirmParcel(parcel.manager, { ...said(parcel, 5), seen }, newKey());
    expect(await lettersTo(parcel.coordinator)).toEqual([]);
  });
});

test("a bag that was unpacked before anybody was told is not on its way", { timeout: 60_000 }, async () => {
  const { shipmentId, coordinator, manager } = await make.packed();
  await quiet();
  await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
  await unsendParcel(coordinator, { shipmentId }, newKey());
  await unpackParcel(coordinator, { shipmentId }, newKey());
  const [letter, ...others] = await lettersTo(manager);
  expect(others).toEqual([]);
  expect(letter?.subject).toContain("has not left yet");
  expect(letter?.text).toContain("they have unpacked it");
});

describe("a request that needs less", { timeout: 60_000 }, () => {
  test("tells somebody who coordinates two hubs of both", async () => {
    const { line, manager } = await make.line({ asked: 30 });
    const [one, two] = [await make.hub(), await make.hub()];
    await make.membership(two.hub.id, one.coordinator.personId, "coordinator");
    const both = await again(one.coordinator.personId);
    await make.claim(both, one.hub.id, line.id, 5);
    await make.claim(both, two.hub.id, line.id, 7);
    await quiet();
    await changeLine(manager, { lineId: line.id, was: 30, asked: 4, sure: false }, newKey());
    const [fewer] = await lettersTo(both);
    expect(fewer?.text).toContain(`${one.hub.name} no longer needs to make 1 scrub top, M, navy.`);
    expect(fewer?.text).toContain(`${two.hub.name} no longer needs to make 7 scrub tops, M, navy.`);
  });

  test("tells a hub that has only a packed bag for it to ask before it sends", async () => {
    const { coordinator, manager, hub, requestId } = await make.packed({ quantity: 6, asked: 6 });
    await quiet();
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    const [letter] = await lettersTo(coordinator);
    expect(letter?.text).toContain(`${hub.name} has packed for it, and not sent: 6 scrub tops, M, navy.`);
    expect(letter?.text).not.toContain("no longer needs to make");
  });

  test("does not trouble a hub whose bag is on its way", async () => {
    const { coordinator, manager, requestId } = await make.sent({ quantity: 6, asked: 6 });
    await quiet();
    await withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey());
    expect(await lettersTo(coordinator)).toEqual([]);
  });
});
