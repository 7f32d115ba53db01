import { type Actor, isMemberOf } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { requestsOf } from "@/lib/tasks/queries/work";
import type { Hub, Task } from "@/prisma/generated/client";

/** A job of one of the actor's hubs, with who took it. Not locked. */
export async function findTask(tx: Tx, actor: Actor, id: number) {
  const task = found(await tx.task.findUnique({ where: { id }, include: { hub: true, takenBy: true } }), "job");
  if (!isMemberOf(actor, task.hubId)) found(null, "job");
  return task;
}

/** A hub that does not close meanwhile, and that nobody leaves meanwhile. */
export async function holdHub(tx: Tx, actor: Actor, hubId: number) {
  if (!isMemberOf(actor, hubId)) found(null, "hub");
  const [row] = await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR SHARE`;
  const hub = found(row, "hub");
  if (hub.closed) throw new Refused("This hub has closed, so there are no jobs in it any more.");
  return hub;
}

/** What an event says of a job: the requests are those of its bag, where it belongs to one. */
export async function jobFacts(tx: Tx, task: Pick<Task, "id" | "hubId" | "kind" | "requestId" | "shipmentId">) {
  const { id: taskId, hubId, kind, requestId, shipmentId } = task;
  const requestIds = requestId ? [requestId] : shipmentId ? await requestsOf(shipmentId, tx) : [];
  return { taskId, hubId, kind, requestIds, shipmentIds: shipmentId ? [shipmentId] : [] };
}
