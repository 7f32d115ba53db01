import type { Hearing } from "@/lib/events/hearing/hearing";
import * as tasks from "@/lib/events/notices/tasks";

/** Open jobs are on a page, not in the mail. Only whoever took one hears that it is theirs no more. */
export const tasksHearing: Hearing<"task"> = {
  "task.listed": {},
  "task.taken": {},
  "task.finished": {},
  "task.given-back": { person: { to: tasks.taker, kind: "account", letter: tasks.givenBack } },
  "task.lapsed": { person: { to: tasks.taker, kind: "account", letter: tasks.lapsed } },
  "task.withdrawn": { person: { to: tasks.taker, kind: "account", letter: tasks.withdrawn } },
};
