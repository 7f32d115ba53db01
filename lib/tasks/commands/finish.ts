import type { z } from "zod";
import { type Actor, isCoordinatorOf } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { findTask, jobFacts } from "@/lib/tasks/commands/own";
import type { finishInput, oneTaskInput } from "@/lib/tasks/input";
import { mayAnswerFor, mayListFor } from "@/lib/tasks/rules";

/** A job is done: said by whoever took it, or by a coordinator for them or for somebody without e-mail. */
export function finishTask(actor: Actor, input: z.output<typeof finishInput>, key: Key) {
  const { taskId } = input;
  return change(actor, "task.finished", key, input, async (tx) => {
    const task = await findTask(tx, actor, taskId);
    allow(input.makerId ? isCoordinatorOf(actor, task.hubId) : mayAnswerFor(actor, task));
    const makerId = input.makerId ? await findMaker(tx, task.hubId, input.makerId) : task.takenById;
    const { count } = await tx.task.updateMany({
      where: input.makerId
        ? { id: taskId, state: { in: ["open", "taken"] } }
        : { id: taskId, state: "taken", takenById: makerId ?? 0 },
      data: { state: "done", takenById: makerId, takenAt: task.takenAt ?? now(), doneAt: now() },
    });
    if (count === 0 || makerId === null)
      throw new Refused("This has changed already. Open the page again to see how it stands.");
    return { ...(await jobFacts(tx, task)), makerId };
  });
}

/** A job is not needed any more. */
export function withdrawTask(actor: Actor, { taskId }: z.output<typeof oneTaskInput>, key: Key) {
  return change(actor, "task.withdrawn", key, { taskId }, async (tx) => {
    const task = await findTask(tx, actor, taskId);
    allow(mayListFor(actor, task.hub));
    const { state, takenById } = task;
    const { count } = await tx.task.updateMany({
      where: { id: taskId, state, takenById, NOT: { state: { in: ["done", "withdrawn"] } } },
      data: { state: "withdrawn", takenById: null, takenAt: null },
    });
    if (count === 0) throw new Refused("This has changed already. Open the page again to see how it stands.");
    return { ...(await jobFacts(tx, task)), makerId: takenById };
  });
}

/** Somebody who is in the hub, or has no e-mail address. */
async function findMaker(tx: Tx, hubId: number, makerId: number) {
  const active = { hubs: { some: { hubId, state: "active" } } } as const;
  const where = { id: makerId, hubId, OR: [{ personId: null }, { person: active }] };
  const maker = await tx.maker.findFirst({ where });
  if (!maker) throw new Refused("Choose who did it from the list", "makerId");
  return maker.id;
}
