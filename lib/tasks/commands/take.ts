import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { findTask, holdHub, jobFacts } from "@/lib/tasks/commands/own";
import type { oneTaskInput } from "@/lib/tasks/input";
import { mayAnswerFor } from "@/lib/tasks/rules";

/** Somebody in the hub takes a job. The first one has it. */
export function takeTask(actor: Actor, { taskId }: z.output<typeof oneTaskInput>, key: Key) {
  return change(actor, "task.taken", key, { taskId }, async (tx) => {
    const task = await findTask(tx, actor, taskId);
    await holdHub(tx, actor, task.hubId);
    const makerId = await ownMaker(tx, actor, task.hubId);
    const { count } = await tx.task.updateMany({
      where: { id: taskId, state: "open" },
      data: { state: "taken", takenById: makerId, takenAt: now() },
    });
    if (count === 0) throw new Refused(await whyNot(tx, taskId));
    return { ...(await jobFacts(tx, task)), makerId };
  });
}

/** Whoever took a job gives it back, or a coordinator does for them; also one that was marked as done by mistake. */
export function giveBackTask(actor: Actor, { taskId }: z.output<typeof oneTaskInput>, key: Key) {
  return change(actor, "task.given-back", key, { taskId }, async (tx) => {
    const task = await findTask(tx, actor, taskId);
    allow(mayAnswerFor(actor, task));
    const { state, takenById } = task;
    const { count } = await tx.task.updateMany({
      where: { id: taskId, takenById: takenById ?? 0, state },
      data: { state: "open", takenById: null, takenAt: null, doneAt: null },
    });
    if (count === 0 || takenById === null) throw new Refused("Nobody has this job now.");
    return { ...(await jobFacts(tx, task)), makerId: takenById, done: state === "done" };
  });
}

/** The hub is held, so whoever is in it now stays until this is done. */
async function ownMaker(tx: Tx, actor: Actor, hubId: number) {
  const personId = found(actor.personId, "job");
  found(await tx.hubMember.findFirst({ where: { hubId, personId, state: "active" } }), "job");
  return found(await tx.maker.findFirst({ where: { hubId, personId } }), "maker").id;
}

async function whyNot(tx: Tx, id: number) {
  const { state } = await tx.task.findUniqueOrThrow({ where: { id } });
  return state === "withdrawn"
    ? "This job is not needed any more. Thank you for offering."
    : "Somebody else has taken this job. Thank you for offering.";
}
