import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { allow, found, Refused } from "@/lib/errors";
import type { MovedPerson } from "@/lib/events/facts/asking";
import type { Key } from "@/lib/keys";
import { checkMergeable, findMerge, lockBoth } from "@/lib/ledger/aliases";
import { moveMembers, moveMembersBack } from "@/lib/ledger/members";
import { holdPeople } from "@/lib/ledger/people";
import { restLines } from "@/lib/ledger/rests";
import type { AgreeInput, MergeInput, UnmergeInput } from "@/lib/merging/input";
import { mayMerge } from "@/lib/merging/rules";
import { isConfiguredSteward } from "@/lib/people/rules";
import type { MergeOffer, Person } from "@/prisma/generated/client";

/** A steward thinks that two addresses are one person. Nothing changes until both mailboxes have agreed. */
export function offerMerge(actor: Actor, { fromId, intoId }: MergeInput, key: Key) {
  return change(actor, "person.merge-offered", key, { fromId, intoId }, async (tx) => {
    allow(mayMerge(actor));
    await lockPeople(tx, fromId, intoId);
    const open = { fromId, intoId, doneAt: null, createdAt: { gt: new Date(now().getTime() - 7 * 86_400_000) } };
    if (await tx.mergeOffer.findFirst({ where: open }))
      throw new Refused("Both addresses have been asked this week already. It is done when both have agreed.");
    const proposedById = found(actor.personId, "person");
    const { id: offerId } = await tx.mergeOffer.create({ data: { fromId, intoId, proposedById, createdAt: now() } });
    return { offerId, fromId, intoId, personIds: [fromId, intoId] };
  });
}

/** Whoever reads one of the two mailboxes agrees. When both have, the first address signs in as the second. */
export function agreeToMerge(actor: Actor, { offerId, personId }: AgreeInput, key: Key) {
  return change(actor, "person.merge-agreed", key, { offerId, personId }, async (tx) => {
    const { link } = actor;
    if (link?.do !== "merge" || link.offerId !== offerId || link.personId !== personId) found(null, "question");
    const offer = await lockOffer(tx, offerId);
    const { fromId, intoId } = offer;
    if (offer.doneAt) throw new Refused("Both have agreed already, so there is nothing more to do.");
    const mine = fromId === personId ? "fromAgreedAt" : "intoAgreedAt";
    if (offer[mine]) throw new Refused("You have agreed already. It is done as soon as the other address agrees too.");
    const both = (fromId === personId ? offer.intoAgreedAt : offer.fromAgreedAt) !== null;
    const moved = both ? await merge(tx, fromId, intoId) : null;
    await tx.mergeOffer.update({
      where: { id: offerId },
      data: { [mine]: now(), ...(moved && { doneAt: now() }) },
    });
    return { offerId, fromId, intoId, personId, personIds: [fromId, intoId], moved };
  });
}

/** A steward takes it back: each address is a person of its own again, with what is still there of what moved. */
export function unmergePerson(actor: Actor, { fromId }: UnmergeInput, key: Key) {
  return change(actor, "person.unmerged", key, { fromId }, async (tx) => {
    allow(mayMerge(actor));
    const { mergedIntoId } = found(await tx.person.findUnique({ where: { id: fromId, erasedAt: null } }), "person");
    const intoId = mergedIntoId ?? 0;
    await holdPeople(tx, [fromId, intoId]);
    await lockPlaces(tx, intoId);
    const { from } = await lockBoth(tx, "Person", fromId, intoId);
    const { moved, offerId } = await findMerge(tx, "person.merge-agreed", from);
    const { wards, hubs, makers, checks } = found(moved, "person");
    await tx.person.update({ where: { id: fromId }, data: { mergedIntoId: null } });
    const gone =
      (await moveMembersBack(tx, "wards of a person", fromId, intoId, wards)) +
      (await moveMembersBack(tx, "hubs of a person", fromId, intoId, hubs));
    const back = { data: { personId: fromId } };
    const made = await tx.maker.updateMany({ where: { id: { in: makers }, personId: intoId }, ...back });
    await tx.hubCheck.updateMany({ where: { hubId: { in: checks }, personId: intoId }, ...back });
    await tx.mergeOffer.update({ where: { id: offerId }, data: { undoneAt: now() } });
    await restLines(tx, await listWards(tx, fromId, intoId));
    // Which of the two opened a session nobody can tell any more.
    await tx.session.deleteMany({ where: { personId: { in: [fromId, intoId] } } });
    return { fromId, intoId, personIds: [fromId, intoId], stuck: gone + makers.length - made.count };
  });
}

async function merge(tx: Tx, fromId: number, intoId: number): Promise<MovedPerson> {
  await holdPeople(tx, [fromId, intoId]);
  await lockPlaces(tx, fromId, intoId);
  await lockPeople(tx, fromId, intoId);
  const wards = await moveMembers(tx, "wards of a person", fromId, intoId);
  const hubs = await moveMembers(tx, "hubs of a person", fromId, intoId);
  const mine = await tx.maker.findMany({ where: { personId: intoId }, select: { hubId: true } });
  const makers = await tx.maker.updateManyAndReturn({
    where: { personId: fromId, hubId: { notIn: mine.map(({ hubId }) => hubId) } },
    data: { personId: intoId },
    select: { id: true },
  });
  const given = await tx.hubCheck.findMany({ where: { personId: intoId }, select: { hubId: true } });
  const checks = await tx.hubCheck.updateManyAndReturn({
    where: { personId: fromId, hubId: { notIn: given.map(({ hubId }) => hubId) } },
    data: { personId: intoId },
    select: { hubId: true },
  });
  await tx.draft.updateMany({ where: { personId: fromId }, data: { personId: intoId } });
  await tx.session.deleteMany({ where: { personId: fromId } });
  await tx.person.update({ where: { id: fromId }, data: { mergedIntoId: intoId } });
  await restLines(tx, await listWards(tx, fromId, intoId));
  return { wards, hubs, makers: makers.map(({ id }) => id), checks: checks.map(({ hubId }) => hubId) };
}

async function lockPeople(tx: Tx, fromId: number, intoId: number) {
  const both = await lockBoth(tx, "Person", fromId, intoId);
  const [from, into] = [found(both.from, "person"), found(both.into, "person")];
  await checkMergeable(tx, "Person", from, into);
  if (from.blockedAt || into.blockedAt)
    throw new Refused("One of these is blocked by a steward, so they cannot be made one now.");
  if (from.erasedAt || into.erasedAt) throw new Refused("One of these has erased their account.");
  if (isSteward(from))
    throw new Refused(
      "The address that goes is a steward's. Take that away first, or merge these the other way round.",
    );
}

async function listWards(tx: Tx, ...people: number[]) {
  const rows = await tx.wardMember.findMany({
    where: { personId: { in: people } },
    distinct: ["wardId"],
    select: { wardId: true },
  });
  return rows.map(({ wardId }) => wardId);
}

const isSteward = ({ steward, email }: Person) => steward || isConfiguredSteward(email, env.STEWARDS);

async function lockOffer(tx: Tx, offerId: number) {
  const [offer] = await tx.$queryRaw<MergeOffer[]>`
    SELECT * FROM "MergeOffer" WHERE id = ${offerId} FOR NO KEY UPDATE`;
  return found(offer, "question");
}

/** The wards and hubs that these people are in get nobody new, and lose nobody, meanwhile. */
async function lockPlaces(tx: Tx, ...people: number[]) {
  await tx.$queryRaw`SELECT id FROM "Ward" WHERE id IN (
    SELECT "wardId" FROM "WardMember" WHERE "personId" = ANY(${people})) ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM "Hub" WHERE id IN (
    SELECT "hubId" FROM "HubMember" WHERE "personId" = ANY(${people})) ORDER BY id FOR NO KEY UPDATE`;
}
