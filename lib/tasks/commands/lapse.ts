import { type Actor, isClock } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { jobFacts } from "@/lib/tasks/commands/own";

/** A job was taken and not done for so long that the clock puts it back on the list. `takenAt`: when, as ISO text. */
export function lapseTask(actor: Actor, input: { taskId: number; takenAt: string }, key: Key) {
  allow(isClock(actor));
  return change(actor, "task.lapsed", key, input, async (tx) => {
    const task = found(await tx.task.findUnique({ where: { id: input.taskId } }), "job");
    const { count } = await tx.task.updateMany({
      where: { id: task.id, state: "taken", takenAt: new Date(input.takenAt) },
      data: { state: "open", takenById: null, takenAt: null },
    });
    if (count === 0 || task.takenById === null) throw new Refused("Nobody has this job now.");
    return { ...(await jobFacts(tx, task)), makerId: task.takenById };
  });
}
