import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findHub } from "@/lib/events/notices/look";
import * as letters from "@/lib/mail/letters/tasks";
import { addressOf } from "@/lib/mail/send";
import { sayJob } from "@/lib/tasks/rules";

type Ended = "task.lapsed" | "task.given-back" | "task.withdrawn";

/** Nothing to somebody who has taken it again. */
export const lapsed = async (about: About<"task.lapsed">) => (await isBack(about)) && letters.lapsed(await of(about));

export const givenBack = async (about: About<"task.given-back">) =>
  (await isBack(about)) && letters.givenBack(await of(about));

export const withdrawn = async (about: About<"task.withdrawn">) => letters.withdrawn(await of(about));

/** Whoever had taken it, where they have an e-mail address. */
export async function taker({ makerId }: { makerId: number | null }) {
  const maker = makerId === null ? null : await db.maker.findUnique({ where: { id: makerId } });
  return maker?.personId ? [maker.personId] : [];
}

async function isBack({ facts, personId }: About<"task.lapsed" | "task.given-back">) {
  const { takenBy } = await findTask(facts.taskId);
  return takenBy?.personId === personId ? null : true;
}

async function of({ facts }: About<Ended>) {
  const { name, slug } = await findHub(facts.hubId);
  return { hub: name, job: sayJob(await findTask(facts.taskId)), url: addressOf(`/hub/${slug}/jobs`) };
}

const findTask = async (id: number) =>
  found(await db.task.findUnique({ where: { id }, include: { takenBy: true } }), "job");
