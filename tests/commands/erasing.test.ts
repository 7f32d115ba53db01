import { describe, expect, test } from "vitest";
import { holder, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHearers } from "@/lib/events/notices";
import { newKey } from "@/lib/keys";
import { agreeToMerge, offerMerge } from "@/lib/merging/commands/people";
import { joinAsPerson, setSteward } from "@/lib/people/commands";
import { erasePerson } from "@/lib/privacy/commands/erase";
import { hasErased } from "@/lib/privacy/queries/alone";
import { listDifferences } from "@/lib/reconcile/differences";
import { openSession } from "@/lib/sessions/store";
import { blockPerson } from "@/lib/stewards/commands/person";
import { writeMessage } from "@/lib/talk/commands/write";
import { listUnoffered } from "@/lib/wards/queries/empty";
import { sql, useDatabase } from "@/tests/support/database";
import { dumpOf } from "@/tests/support/dump";
import { countEvents, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

const erase = (actor: Awaited<ReturnType<typeof make.person>>, key = newKey()) =>
  erasePerson(actor, { personId: actor.personId }, key);
const rowOf = (id: number) => prisma.person.findUniqueOrThrow({ where: { id } });

describe("erasing oneself", () => {
  test("leaves what was made, and nothing of the person; the last of a hub and a ward is not refused", async () => {
    const { coordinator, manager, hub, ward } = await make.sent({ quantity: 6 });
    const steward = await make.steward();
    const { email } = await rowOf(coordinator.personId);
    await prisma.$transaction((tx) => openSession(tx, coordinator.personId, newKey()));

    const facts = await erase(coordinator);
    expect(facts).toEqual({
      ...{ personId: coordinator.personId, personIds: [coordinator.personId], why: "self" },
      ...{ hubIds: [hub.id], wards: [], taskIds: [], alone: [hub.id] },
    });
    await erase(manager);

    const row = await rowOf(coordinator.personId);
    expect(row).toMatchObject({ name: "A volunteer", email: `person-${row.id}@erased.invalid`, named: false });
    expect(await dumpOf(sql)).not.toContain(email);
    expect(await prisma.session.count({ where: { personId: row.id } })).toBe(0);
    expect(await prisma.maker.findFirst({ where: { personId: row.id } })).toMatchObject({ name: "A volunteer" });
    expect(await prisma.contact.count({ where: { request: { wardId: ward.id } } })).toBe(0);
    expect(await listDifferences()).toEqual([]);
    const told = await listHearers({ name: "person.erased", actor: coordinator.id, facts });
    expect(told).toContainEqual({ personId: steward.personId, part: "steward", kind: "stewards" });
    expect((await listUnoffered(10)).map(({ wardId }) => wardId)).toEqual([ward.id]);
  });

  test("sent twice at once it happens once, and the same form lands on it again", async () => {
    const person = await make.person();
    const [key, before] = [newKey(), await countEvents()];
    expect(await outcomes([erase(person, key), erase(person, key)])).toEqual({ worked: 2, told: [] });
    expect(await countEvents()).toBe(before + 1);
    expect([await hasErased(key), await hasErased(newKey())]).toEqual([true, false]);
    await expect(erase(person)).rejects.toThrow("erased already");
  });

  test("waits for what they are doing, and lets them do nothing after it", async () => {
    const { manager, requestId } = await make.line();
    const write = () => writeMessage(manager, { requestId, hubId: null, words: "Ring me on 0113 496 0000" }, newKey());
    const [erased, ...wrote] = await Promise.allSettled([erase(manager), write(), write(), write()]);
    expect(erased.status).toBe("fulfilled");
    for (const each of wrote)
      if (each.status === "rejected") expect(String(each.reason)).toMatch(/erased|could not be found/);
    expect(await prisma.message.count({ where: { requestId, words: { not: "" } } })).toBe(0);
    await expect(write()).rejects.toThrow();
  });

  test("whoever joins with the same address later is somebody new", async () => {
    const { coordinator } = await make.hub();
    const { email } = await rowOf(coordinator.personId);
    await erase(coordinator);
    const { personId } = await joinAsPerson(visitor, { email, name: "Back Again" }, newKey());
    expect(personId).not.toBe(coordinator.personId);
    expect(await again(personId)).toMatchObject({ hubs: [], wards: [], name: "Back Again" });
  });

  test("takes the addresses that were merged into theirs along", async () => {
    const [into, from] = [await make.person("Ines New"), await make.person("Ines Old")];
    await place((tx) => tx.person.update({ where: { id: from.personId }, data: { mergedIntoId: into.personId } }));
    const { personIds } = await erase(into);
    expect(personIds).toEqual([into.personId, from.personId]);
    expect((await rowOf(from.personId)).name).toBe("A volunteer");
  });

  test("leaves their name out of what is kept of their ward, and out of nothing else", async () => {
    const { manager, requestId, ward } = await make.line();
    const other = await make.line();
    const name = "Mary Riverside";
    await place(async (tx) => {
      await tx.person.update({ where: { id: manager.personId }, data: { name } });
      await tx.request.update({ where: { id: requestId }, data: { notes: "Ask Mary, or MARY RIVERSIDE. Room 5." } });
      await tx.request.update({ where: { id: other.requestId }, data: { notes: `Not ${name}` } });
      await tx.deliveryPlace.updateMany({ where: { wardId: ward.id }, data: { directions: `Ring ${name}` } });
      await tx.ward.update({ where: { id: ward.id }, data: { name: "Riverside" } });
    });
    await erase(await again(manager.personId));
    const notes = async (id: number) => (await prisma.request.findUniqueOrThrow({ where: { id } })).notes;
    expect(await notes(requestId)).toBe("Ask a volunteer, or a volunteer. Room 5.");
    expect(await notes(other.requestId)).toBe(`Not ${name}`);
    expect(await prisma.deliveryPlace.findFirst({ where: { wardId: ward.id } })).toMatchObject({
      directions: "Ring a volunteer",
    });
    expect(await prisma.ward.findUnique({ where: { id: ward.id } })).toMatchObject({ name: "Riverside" });
  });

  test("a name of one word is left out of their own words only", async () => {
    const { manager, requestId, ward } = await make.line();
    await place(async (tx) => {
      await tx.person.update({ where: { id: manager.personId }, data: { name: "The" } });
      await tx.deliveryPlace.updateMany({ where: { wardId: ward.id }, data: { directions: "The side door" } });
    });
    await erase(await again(manager.personId));
    expect(await prisma.deliveryPlace.findFirst({ where: { wardId: ward.id } })).toMatchObject({
      directions: "The side door",
    });
    expect(requestId).toBeGreaterThan(0);
  });
});

describe("a steward erases somebody", () => {
  test("when asked, also who is blocked; never another steward; nobody else does", async () => {
    const [steward, other] = [await make.steward(), await make.steward()];
    const { personId } = await make.person("Blocked Bea");
    await blockPerson(steward, { personId, reason: "Blocked Bea was rude" }, newKey());
    await expect(erasePerson(await make.person(), { personId, why: "asked" }, newKey())).rejects.toThrow(Forbidden);
    await expect(erasePerson(steward, { personId: other.personId, why: "asked" }, newKey())).rejects.toThrow("steward");
    expect(await erasePerson(steward, { personId, why: "asked" }, newKey())).toMatchObject({ why: "asked" });
    expect(await rowOf(personId)).toMatchObject({ blockedAt: null });
    expect(await dumpOf(sql)).not.toContain("Blocked Bea");
  });

  test("nothing is done with somebody who is erased", async () => {
    const steward = await make.steward();
    const [person, other] = [await make.person(), await make.person()];
    await erase(person);
    const { personId } = person;
    await expect(setSteward(steward, { personId, steward: true }, newKey())).rejects.toThrow(NotFound);
    await expect(blockPerson(steward, { personId, reason: "x" }, newKey())).rejects.toThrow(NotFound);
    const ids = { fromId: personId, intoId: other.personId };
    await expect(offerMerge(steward, ids, newKey())).rejects.toThrow("erased");
    expect(await listHearers({ name: "steward.set", actor: steward.id, facts: { personId, steward: true } })).toEqual(
      [],
    );
  });
});

describe("erasing beside other acts", () => {
  test("neither is stopped by the other: being blocked, and becoming one with another address", async () => {
    const steward = await make.steward();
    for (let round = 0; round < 4; round++) {
      const { manager } = await make.line();
      const { personId } = manager;
      const other = await make.person();
      const ids = { fromId: other.personId, intoId: personId };
      const { offerId } = await offerMerge(steward, ids, newKey());
      const agree = (id: number) =>
        agreeToMerge(holder({ do: "merge", offerId, personId: id }), { offerId, personId: id }, newKey());
      await agree(personId);
      const all = await outcomes([
        erase(manager),
        blockPerson(steward, { personId, reason: "x" }, newKey()),
        agree(other.personId),
      ]);
      for (const why of all.told) expect(why).toMatch(/erased|meanwhile|blocked|could not be found/);
    }
    expect(await listDifferences()).toEqual([]);
  });
});
