import type { Tx } from "@/lib/db";

const open = { state: "open", takenById: null, takenAt: null } as const;

/** What somebody has taken at a hub and not done is open again. The hub must be locked. */
export async function giveBackTasks(tx: Tx, hubId: number, personId: number): Promise<number[]> {
  const where = { hubId, state: "taken", takenBy: { personId } } as const;
  const tasks = await tx.task.findMany({ where, select: { id: true }, orderBy: { id: "asc" } });
  const taskIds = tasks.map(({ id }) => id);
  await tx.task.updateMany({ where: { id: { in: taskIds }, state: "taken", takenBy: { personId } }, data: open });
  return taskIds;
}

/** A hub that closes has no jobs any more. What was done stays done. The hub must be locked. */
export const endTasks = (tx: Tx, hubId: number) =>
  tx.task.updateMany({
    where: { hubId, state: { in: ["open", "taken"] } },
    data: { ...open, state: "withdrawn" },
  });

/** The jobs for a bag that was taken apart are for a request that was in it, so that nobody's work is forgotten. */
export const moveTasks = (tx: Tx, shipmentId: number, requestId: number | undefined) =>
  tx.task.updateMany({ where: { shipmentId }, data: { shipmentId: null, requestId: requestId ?? null } });
