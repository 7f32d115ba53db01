import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkMergeable, findMerge, lockBoth } from "@/lib/ledger/aliases";
import { openLines } from "@/lib/ledger/lines";
import { moveMembers, moveMembersBack } from "@/lib/ledger/members";
import { restLines } from "@/lib/ledger/rests";
import { listBags, lockRequestsOf, lockShipmentsOf, lockSites } from "@/lib/merging/commands/own";
import type { MergeInput, UnmergeInput } from "@/lib/merging/input";
import { mayMerge, separable } from "@/lib/merging/rules";
import { askAnew } from "@/lib/requests/rhythm";
import type { Ward } from "@/prisma/generated/client";

/** A steward says that two wards of a site are one: all that the first has is the second's from now on. */
export function mergeWards(actor: Actor, { fromId, intoId }: MergeInput, key: Key) {
  return change(actor, "ward.merged", key, { fromId, intoId }, async (tx) => {
    allow(mayMerge(actor));
    const { from, into } = await lockWards(tx, fromId, intoId);
    await checkMergeable(tx, "Ward", from, into);
    checkStates(from, into);
    const requests = await lockRequestsOf(tx, fromId);
    const shipments = await lockShipmentsOf(tx, fromId);
    const requestIds = requests.map(({ id }) => id);
    const held = requests.filter(({ state }) => state === "held").map(({ id }) => id);
    const opened = into.state === "checked" ? held : [];

    const members = await moveMembers(tx, "people of a ward", fromId, intoId);
    const move = { where: { wardId: fromId }, data: { wardId: intoId } };
    await tx.request.updateMany(move);
    await tx.shipment.updateMany(move);
    const thanks = await tx.thanks.updateManyAndReturn({ ...move, select: { id: true } });
    const places = await tx.deliveryPlace.updateManyAndReturn({ ...move, select: { id: true } });
    for (const request of requests.filter(({ id }) => opened.includes(id)))
      await tx.request.update({ where: { id: request.id }, data: { state: "open", ...askAnew(request, today()) } });
    await openLines(tx, opened);
    await tx.ward.update({ where: { id: fromId }, data: { mergedIntoId: intoId } });
    await restLines(tx, [fromId, intoId]);
    return {
      fromId,
      intoId,
      siteId: into.siteId,
      wardIds: [fromId, intoId],
      requestIds,
      shipmentIds: shipments.map(({ id }) => id),
      placeIds: places.map(({ id }) => id),
      thanks: thanks.map(({ id }) => id),
      opened,
      members,
    };
  });
}

/**
 * The same taken back. What the ward had, and is still there, returns: its requests with their bags and thanks, its
 * places, its people. A request that shares a bag with one of the other ward's stays, because a bag is for one ward.
 */
export function unmergeWard(actor: Actor, { fromId }: UnmergeInput, key: Key) {
  return change(actor, "ward.unmerged", key, { fromId }, async (tx) => {
    allow(mayMerge(actor));
    const { mergedIntoId } = found(await tx.ward.findUnique({ where: { id: fromId } }), "ward");
    const { from, into } = await lockWards(tx, fromId, mergedIntoId ?? 0);
    const told = await findMerge(tx, "ward.merged", from);
    const there = (await lockRequestsOf(tx, into.id)).filter(({ id }) => told.requestIds.includes(id));
    await lockShipmentsOf(tx, into.id);
    const bags = await listBags(tx, into.id);
    const going = separable(
      there.map(({ id }) => id),
      bags.map(({ requestIds }) => requestIds),
    );
    const requestIds = there.map(({ id }) => id).filter((id) => going.includes(id));
    const shipmentIds = bags.filter((bag) => bag.requestIds.every((id) => going.includes(id))).map(({ id }) => id);

    await tx.ward.update({ where: { id: fromId }, data: { mergedIntoId: null } });
    const back = { wardId: fromId };
    await tx.request.updateMany({ where: { id: { in: requestIds } }, data: back });
    await tx.shipment.updateMany({ where: { id: { in: shipmentIds } }, data: back });
    await tx.thanks.updateMany({ where: { shipmentId: { in: shipmentIds } }, data: back });
    const places = await tx.deliveryPlace.updateMany({
      where: { id: { in: told.placeIds }, wardId: into.id },
      data: back,
    });
    const held = await holdAgain(tx, from, told.opened, requestIds);
    const gone = await moveMembersBack(tx, "people of a ward", fromId, into.id, told.members);
    await restLines(tx, [fromId, into.id]);
    return {
      fromId,
      intoId: into.id,
      siteId: into.siteId,
      wardIds: [fromId, into.id],
      requestIds,
      shipmentIds,
      held,
      stuck: told.requestIds.length - requestIds.length + told.placeIds.length - places.count + gone,
    };
  });
}

/** The site is held first, so that the wards of it and their places change one act at a time. */
async function lockWards(tx: Tx, fromId: number, intoId: number) {
  const both = await tx.ward.findMany({ where: { id: { in: [fromId, intoId] } }, select: { siteId: true } });
  await lockSites(
    tx,
    both.map(({ siteId }) => siteId),
  );
  const { from, into } = await lockBoth(tx, "Ward", fromId, intoId);
  if (found(from, "ward") && !into) throw new Refused("This has been undone already. Open the page again.");
  return { from: found(from, "ward"), into: found(into, "ward") };
}

function checkStates(from: Ward, into: Ward) {
  if (from.siteId !== into.siteId)
    throw new Refused("These wards are at different sites. If the sites are one, merge the sites first.");
  if (from.blockedAt || into.blockedAt)
    throw new Refused("A ward that is on hold cannot be merged. Let it go on first.");
  if (from.state === "declined" || into.state === "declined")
    throw new Refused("A ward that was declined cannot be merged.");
  if (from.state === "checked" && into.state === "held")
    throw new Refused(`${into.name} has not been checked. Check it first, or merge these the other way round.`);
}

/**
 * What was held before the merge is held again, unless a hub has promised some of it, or it stays: then a steward has
 * seen that the ward is real, and it comes back checked.
 */
async function holdAgain(tx: Tx, from: Ward, opened: number[], back: number[]): Promise<number[]> {
  if (opened.length === 0) return [];
  const standing = await tx.request.findMany({
    where: { id: { in: opened }, state: { in: ["open", "sleeping"] } },
    include: { lines: { select: { _count: { select: { claims: true } } } } },
  });
  const untouched = standing.every(
    ({ id, lines }) => back.includes(id) && lines.every(({ _count }) => _count.claims === 0),
  );
  if (!untouched) {
    await tx.ward.update({ where: { id: from.id }, data: { state: "checked" } });
    return [];
  }
  const held = standing.map(({ id }) => id);
  await tx.request.updateMany({ where: { id: { in: held } }, data: { state: "held", askOn: null, asks: 0 } });
  await openLines(tx, held);
  return held;
}
