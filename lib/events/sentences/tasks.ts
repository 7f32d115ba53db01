import type { Job, TaskEvents } from "@/lib/events/facts/tasks";
import type { Told } from "@/lib/events/sentences/told";
import { sayList } from "@/lib/garments/words";
import { taskKinds } from "@/lib/tasks/rules";

/** Small jobs, for their hub to read. */
export const taskSentences: { [N in keyof TaskEvents]: (told: Told<N>) => string } = {
  "task.listed": (told) => `${told.by("Somebody")} listed a job: ${job(told)}.`,
  "task.taken": (told) => `${told.by("A volunteer")} took a job: ${job(told)}.`,
  "task.given-back": (told) =>
    told.facts.done
      ? `${told.by("Somebody")} said that a job is not done after all: ${job(told)}.`
      : `${told.by("Somebody")} gave back a job: ${job(told)}.`,
  "task.lapsed": (told) => `A job that was taken and not done is open again: ${job(told)}.`,
  "task.finished": (told) => `${told.by("Somebody")} marked a job as done: ${job(told)}.`,
  "task.withdrawn": (told) => `${told.by("Somebody")} took a job off the list: ${job(told)}.`,
};

const job = ({ facts, request }: { facts: Job; request: (id: number) => string }) =>
  taskKinds[facts.kind].what + (facts.requestIds.length > 0 ? `, for ${sayList(facts.requestIds.map(request))}` : "");
