import { describe, expect, test } from "vitest";
import { holder } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHearers } from "@/lib/events/notices";
import { listHistory } from "@/lib/events/queries";
import { listOwnEntries } from "@/lib/garments/queries/entries";
import { newKey } from "@/lib/keys";
import { agreeToMerge, offerMerge, unmergePerson } from "@/lib/merging/commands/people";
import { setSteward } from "@/lib/people/commands";
import { listDifferences } from "@/lib/reconcile/differences";
import { proveByLink } from "@/lib/sessions/prove";
import { newToken, seal } from "@/lib/sessions/seal";
import { findSession, openSession } from "@/lib/sessions/store";
import { useDatabase } from "@/tests/support/database";
import { countEvents, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";
import { allRows } from "@/tests/support/rows";

useDatabase();

type Ids = { fromId: number; intoId: number };
const agree = (offerId: number, personId: number) =>
  agreeToMerge(holder({ do: "merge", offerId, personId }), { offerId, personId }, newKey());

async function mergePeople(steward: Parameters<typeof offerMerge>[0], ids: Ids) {
  const { offerId } = await offerMerge(steward, ids, newKey());
  expect((await agree(offerId, ids.intoId)).moved).toBeNull();
  return agree(offerId, ids.fromId);
}

/** Whom the link of a mail to this address signs in. */
async function signInAs(email: string) {
  const link = newToken();
  const expiresAt = new Date(Date.now() + 60_000);
  await prisma.signIn.create({
    data: { email, linkHash: seal("link", link), codeHash: newKey(), browserHash: newKey(), expiresAt },
  });
  const entry = await proveByLink(link, newKey());
  return findSession(entry?.token ?? "");
}

describe("two addresses of one person", () => {
  test("are one when both mailboxes have agreed; the old one signs in as the new; undoing leaves no difference", async () => {
    const steward = await make.steward();
    const { manager, ward, ...placed } = await make.ward();
    const { hub, coordinator } = await make.hub();
    const into = await make.person("Ines New");
    await make.membership(hub.id, into.personId, "volunteer");
    const ids = { fromId: manager.personId, intoId: into.personId };
    await make.membership(hub.id, ids.fromId, "coordinator");
    const { requestId, line } = await make.line({ of: { ward, manager, ...placed } });
    const item = await make.item();
    await make.log(await again(ids.fromId), hub.id, item.id, 3);
    const old = newToken();
    await prisma.$transaction((tx) => openSession(tx, ids.fromId, old));
    const before = await allRows();

    const { offerId } = await mergePeople(steward, ids);

    const now = await again(ids.intoId);
    expect(now.wards).toEqual([ward.id]);
    expect(now.hubs).toMatchObject([{ hubId: hub.id, role: "coordinator" }]);
    expect((await again(ids.fromId)).personId).toBe(ids.intoId);
    expect(await findSession(old)).toBeNull();
    const { email } = await prisma.person.findUniqueOrThrow({ where: { id: ids.fromId } });
    expect(await signInAs(email)).toEqual({ personId: ids.intoId });
    expect(await listOwnEntries(now, hub.id)).toMatchObject([{ quantity: 3 }]);
    const asked = { requestId, wardId: ward.id, lines: [], state: "open" as const };
    const hear = await listHearers({ name: "request.posted", actor: "clock:test", facts: asked });
    expect(hear).toEqual([{ personId: ids.intoId, part: "asker", kind: "account" }]);
    const { happenings } = await listHistory(now, { kind: "request", id: line.requestId });
    expect(happenings[0]?.sentence).toBe("You asked for 30 scrub tops.");
    expect(now.steward).toBe(false);
    await expect(setSteward(steward, { personId: ids.fromId, steward: true }, newKey())).rejects.toThrow(
      "somebody else",
    );
    expect(await listDifferences()).toEqual([]);

    expect((await unmergePerson(steward, { fromId: ids.fromId }, newKey())).stuck).toBe(0);
    expect(await allRows()).toEqual(before);
    expect(await signInAs(email)).toEqual({ personId: ids.fromId });
    expect(await prisma.mergeOffer.findUnique({ where: { id: offerId } })).not.toMatchObject({ undoneAt: null });
    await expect(unmergePerson(steward, { fromId: ids.fromId }, newKey())).rejects.toThrow("undone already");
    expect(coordinator.hubs).toHaveLength(1);
  });

  test("only their own mailboxes agree, once each; both at once make it done once", async () => {
    const steward = await make.steward();
    const [one, two] = [await make.person(), await make.person()];
    const ids = { fromId: one.personId, intoId: two.personId };
    await expect(offerMerge(one, ids, newKey())).rejects.toThrow(Forbidden);
    const { offerId } = await offerMerge(steward, ids, newKey());
    await expect(offerMerge(steward, ids, newKey())).rejects.toThrow("this week already");
    const before = await countEvents();
    const theirs = { offerId, personId: ids.fromId };
    for (const actor of [
      one,
      steward,
      holder({ do: "merge", offerId, personId: ids.intoId }),
      holder({ do: "arrived", shipmentId: 1 }),
    ])
      await expect(agreeToMerge(actor, theirs, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
    await outcomes([agree(offerId, ids.fromId), agree(offerId, ids.intoId), agree(offerId, ids.fromId)]);
    expect(await prisma.person.findUnique({ where: { id: ids.fromId } })).toMatchObject({ mergedIntoId: ids.intoId });
    await expect(agree(offerId, ids.fromId)).rejects.toThrow("Both have agreed already");
  });

  test("a steward's address never goes, nor one that others have gone into; nobody is merged with themselves", async () => {
    const [steward, other] = [await make.steward(), await make.steward()];
    const [one, two, three] = [await make.person(), await make.person(), await make.person()];
    const offer = (fromId: number, intoId: number) => offerMerge(steward, { fromId, intoId }, newKey());
    await expect(offer(other.personId, one.personId)).rejects.toThrow("is a steward's");
    await expect(offer(one.personId, one.personId)).rejects.toThrow("itself");
    await mergePeople(steward, { fromId: one.personId, intoId: two.personId });
    await expect(offer(two.personId, three.personId)).rejects.toThrow("other way round");
    await expect(offer(one.personId, three.personId)).rejects.toThrow("merged already");
  });

  test("whoever left a ward since has left it with both addresses", async () => {
    const steward = await make.steward();
    const { manager, ward } = await make.ward();
    const into = await make.person();
    await mergePeople(steward, { fromId: manager.personId, intoId: into.personId });
    await place((tx) => tx.wardMember.updateMany({ where: { personId: into.personId }, data: { state: "left" } }));
    await unmergePerson(steward, { fromId: manager.personId }, newKey());
    expect((await again(manager.personId)).wards).not.toContain(ward.id);
  });
});
