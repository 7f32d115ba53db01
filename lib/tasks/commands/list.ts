import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { isSensibleDay } from "@/lib/requests/rules";
import { holdHub, jobFacts } from "@/lib/tasks/commands/own";
import type { TaskInput } from "@/lib/tasks/input";
import { mayListFor } from "@/lib/tasks/rules";

/** A hub lists a small job that needs no sewing. */
export function listTask(actor: Actor, input: TaskInput, key: Key) {
  return change(actor, "task.listed", key, input, async (tx) => {
    const hub = await holdHub(tx, actor, input.hubId);
    allow(mayListFor(actor, hub));
    if (input.on && !isSensibleDay(input.on, today()))
      throw new Refused("Choose a day from today to a year from now", "on");
    await checkBelonging(tx, input);
    const task = await tx.task.create({ data: { ...input, createdAt: now() } });
    return jobFacts(tx, task);
  });
}

/** A job is for a request of which the hub has promised some, or for a bag of its own that has not arrived. */
async function checkBelonging(tx: Tx, { hubId, requestId, shipmentId }: TaskInput) {
  const promised =
    requestId === null || (await tx.claim.count({ where: { hubId, quantity: { gt: 0 }, line: { requestId } } })) > 0;
  const packed = shipmentId === null || (await holdBag(tx, hubId, shipmentId));
  if (!promised || !packed) throw new Refused("Choose what it is for from the list", "about");
}

/** The bag stays packed or on its way meanwhile. */
async function holdBag(tx: Tx, hubId: number, shipmentId: number) {
  const bags = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Shipment" WHERE id = ${shipmentId} AND "hubId" = ${hubId} AND state IN ('packing', 'sent') FOR SHARE`;
  return bags.length > 0;
}
