import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { prisma } from "@/lib/db";
import { drain } from "@/lib/jobs/drain";
import { enqueueNotices } from "@/lib/jobs/outbox";
import { newKey } from "@/lib/keys";
import { changeLine } from "@/lib/requests/commands/change-line";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { writeThanks } from "@/lib/thanks/commands";
import { checkWard, declineWard } from "@/lib/wards/commands/check";
import { sql, useDatabase } from "@/tests/support/database";
import { useMailbox } from "@/tests/support/mailbox";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();

const jobs = () => sql<{ data: { eventId: number } }>("SELECT data FROM pgboss.job WHERE name = 'notices'");
const addressOf = async ({ personId }: { personId: number }) =>
  (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).email;
const quiet = () => prisma.$executeRaw`DELETE FROM pgboss.job`;

/** Who was written to, and how: what one round of the worker sends. */
async function round() {
  await drain();
  return letters();
}

/** A bag, packed and on its way. */
async function bag(actor: Actor, hubId: number, parts: { claimId: number; itemId: number; quantity: number }[]) {
  const packed = await packParcel(actor, { hubId, parts }, newKey());
  await sendParcel(actor, { shipmentId: packed.shipmentId, how: "" }, newKey());
  return packed;
}

describe("the outbox", () => {
  test("an act that somebody hears of puts in one job, which holds the event's number and nothing else", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    await quiet();
    const key = newKey();
    const input = { hubId: hub.id, promisedFor: inDays(7), parts: [{ lineId: line.id, quantity: 3 }] };
    await claimLines(coordinator, input, key);
    await claimLines(coordinator, input, key);

    const event = await prisma.event.findFirstOrThrow({ where: { name: "lines.claimed" }, orderBy: { id: "desc" } });
    expect(await jobs()).toEqual([{ data: { eventId: event.id } }]);
  });

  test("an act that comes to nothing leaves no job, and one that nobody hears of puts none in", async () => {
    await quiet();
    const work = prisma.$transaction(async (tx) => {
      await enqueueNotices(tx, "parcel.sent", 1);
      throw new Error("Not after all");
    });
    await expect(work).rejects.toThrow("Not after all");
    await prisma.$transaction((tx) => enqueueNotices(tx, "garments.logged", 1));
    expect(await jobs()).toEqual([]);
  });
});

describe("who hears", { timeout: 60_000 }, () => {
  test("the person who asked hears of a claim, and nobody else does", async () => {
    const { line, manager } = await make.line();
    const { hub, coordinator } = await make.hub();
    await quiet();
    await make.claim(coordinator, hub.id, line.id, 3);

    const [letter, ...others] = await round();
    expect(others).toEqual([]);
    expect(letter?.to).toBe(await addressOf(manager));
    expect(letter?.subject).toBe(`${hub.name} will make 3 pieces for you (${line.request.ref})`);
    for (const shown of [letter?.text, letter?.html]) {
      expect(shown).toContain("3 scrub tops, M, navy");
      expect(shown).toContain(`Hello ${manager.name}`);
      expect(shown).toContain(`http://localhost:3000/requests/${line.request.ref}`);
    }
  });

  test("doing the notices twice writes to nobody twice", async () => {
    const { line } = await make.line();
    const { hub, coordinator } = await make.hub();
    await quiet();
    await make.claim(coordinator, hub.id, line.id, 3);
    const [job] = await jobs();
    await round();
    await sql("INSERT INTO pgboss.job (name, data) VALUES ('notices', $1)", [JSON.stringify(job?.data)]);
    expect(await round()).toHaveLength(1);
  });

  test("somebody who has left the ward is not written to; those who are in it are", async () => {
    const { line, manager, ward } = await make.line();
    const other = await make.person("Other Member");
    await place((tx) =>
      tx.wardMember.create({
        data: { wardId: ward.id, personId: other.personId, state: "active", since: new Date() },
      }),
    );
    await place((tx) => tx.wardMember.updateMany({ where: { personId: manager.personId }, data: { state: "left" } }));
    const { hub, coordinator } = await make.hub();
    await quiet();
    await make.claim(coordinator, hub.id, line.id, 3);
    expect((await round()).map((letter) => letter.to)).toEqual([await addressOf(other)]);
  });

  test("a promise that is let go is told kindly, with the hub's words", async () => {
    const { line, manager } = await make.line();
    const { hub, coordinator } = await make.hub();
    const claim = await make.claim(coordinator, hub.id, line.id, 3);
    await quiet();
    const input = {
      claimId: claim.id,
      quantity: 3,
      reason: "no_fabric",
      words: "So sorry, the mill is shut.",
    } as const;
    await releaseClaim(coordinator, input, newKey());
    const [letter] = await round();
    expect(letter?.to).toBe(await addressOf(manager));
    expect(letter?.text).toContain("back on the board, where every hub can see it. You do not need to do anything.");
    expect(letter?.text).toContain("> So sorry, the mill is shut.");
  });

  test("a bag on its way, what arrived of it, and thanks to each who made it", async () => {
    const { shipmentId, shipmentLineId, coordinator, manager, hub, ward } = await make.packed({ quantity: 6 });
    const { name } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.id } });
    await quiet();
    await sendParcel(coordinator, { shipmentId, how: "With Blood Bikes, about 4 o'clock" }, newKey());
    const [onItsWay] = await round();
    expect(onItsWay).toMatchObject({ to: await addressOf(manager), subject: expect.stringContaining("on its way") });
    expect(onItsWay?.text).toContain("> With Blood Bikes, about 4 o'clock");
    expect(onItsWay?.text).toContain("without an account");

    const lines = [{ shipmentLineId, good: 4, damaged: 1, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "A seam had gone." }, newKey());
    const toHub = (await round()).at(-1);
    expect(toHub?.to).toBe(await addressOf(coordinator));
    expect(toHub?.text).toContain("Arrived and good: 4 scrub tops, M, navy.");
    expect(toHub?.text).toContain("Short: 2 scrub tops, M, navy (1 damaged, 1 missing).");
    expect(toHub?.text).toContain("Needed again, and back on the board: 2 scrub tops, M, navy.");
    expect(toHub?.text).toContain(`${name}, Riverside`);

    await writeThanks(manager, { shipmentId, words: "You kept us going.", shown: false }, newKey());
    const thanks = (await round()).at(-1);
    expect(thanks).toMatchObject({ to: await addressOf(coordinator), subject: expect.stringContaining(name) });
    for (const shown of [thanks?.text, thanks?.html]) expect(shown).toContain("You kept us going.");
    expect(thanks?.text).toContain(`a bag from ${hub.name}. That bag held 6 pieces of yours.`);
    expect(await letters()).toHaveLength(3);
  });

  test("a bag that was taken back before anybody was told is not told of", async () => {
    const { shipmentId, coordinator } = await make.packed();
    await quiet();
    await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
    await unsendParcel(coordinator, { shipmentId }, newKey());
    expect((await round()).map((letter) => letter.subject)).toEqual([expect.stringContaining("has not left yet")]);
  });

  test("thanks reach each maker alone: nobody reads another's name or number", async () => {
    const { line, manager } = await make.line({ asked: 5 });
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const item = await make.item();
    const claim = await make.claim(coordinator, hub.id, line.id, 5);
    await make.log(volunteer, hub.id, item.id, 3);
    await make.log(coordinator, hub.id, item.id, 2);
    const { shipmentId } = await bag(coordinator, hub.id, [{ claimId: claim.id, itemId: item.id, quantity: 5 }]);
    await quiet();
    await writeThanks(manager, { shipmentId, words: "Thank you all.", shown: false }, newKey());

    const sent = await round();
    const byAddress = new Map(sent.map((letter) => [letter.to, letter.text]));
    expect(byAddress.get(await addressOf(volunteer))).toContain("3 pieces of yours");
    expect(byAddress.get(await addressOf(coordinator))).toContain("2 pieces of yours");
    expect(byAddress.get(await addressOf(volunteer))).not.toContain(coordinator.name);
    expect(byAddress.get(await addressOf(coordinator))).not.toContain(volunteer.name);
    expect(sent).toHaveLength(2);
  });

  test("a held ward hears of the decision, with the steward's words", async () => {
    const { ward, manager } = await make.ward({ state: "held" });
    const other = await make.ward({ state: "held" });
    const steward = await make.steward();
    await quiet();
    await checkWard(steward, { wardId: ward.id }, newKey());
    await declineWard(steward, { wardId: other.ward.id, reason: "We could not reach you." }, newKey());
    const sent = await round();
    expect(sent.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      [await addressOf(manager), expect.stringContaining("has been checked")],
      [await addressOf(other.manager), expect.stringContaining("could not check")],
    ]);
    const no = sent.find(({ subject }) => subject.includes("could not check"));
    expect(no?.text).toContain("> We could not reach you.");
  });
});

describe("a new hub", { timeout: 60_000 }, () => {
  test("never learns ward, address, contact or the ward's words by mail: only what the board shows", async () => {
    const { ward, place: spot, site, manager } = await make.ward();
    await place((tx) => tx.ward.update({ where: { id: ward.id }, data: { name: "Canary Ward" } }));
    await place((tx) =>
      tx.site.update({ where: { id: site.id }, data: { name: "Canary Hospital", shown: false, postcode: "LS7 9ZZ" } }),
    );
    await place((tx) => tx.deliveryPlace.update({ where: { id: spot.id }, data: { name: "Canary Gate" } }));
    const of = { ward, place: spot, manager };
    const { line, requestId } = await make.line({ of });
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const claim = await make.claim(coordinator, hub.id, line.id, 10);
    await make.log(coordinator, hub.id, item.id, 6);
    const { shipmentId, parts } = await bag(coordinator, hub.id, [{ claimId: claim.id, itemId: item.id, quantity: 6 }]);
    await place((tx) => tx.hub.update({ where: { id: hub.id }, data: { checked: false } }));
    await quiet();
    await changeLine(manager, { lineId: line.id, was: 30, asked: 8, sure: false }, newKey());
    const lines = [{ shipmentLineId: parts[0]?.shipmentLineId ?? 0, good: 5, damaged: 1, wrong: 0 }];
    await receiveParcel(manager, { shipmentId, lines, remark: "Canary remark" }, newKey());
    await withdrawRequest(manager, { requestId, reason: "other", words: "Ask for Canary Contact" }, newKey());
    await writeThanks(manager, { shipmentId, words: "Thank you.", shown: false }, newKey());

    const sent = await round();
    expect(sent.map((letter) => letter.to)).toEqual(Array(4).fill(await addressOf(coordinator)));
    for (const { subject, text, html } of sent)
      for (const shown of [subject, text, html]) {
        expect(shown).not.toMatch(/canary|9ZZ|Rowan/i);
        expect(shown).not.toContain(manager.name);
      }
    expect(sent[0]?.text).toContain("A hospital in LS7");
  });
});
