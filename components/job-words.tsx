import { sayDay } from "@/lib/dates";
import { taskKinds } from "@/lib/tasks/rules";
import type { TaskKind } from "@/prisma/generated/enums";

export type JobFacts = {
  kind: TaskKind;
  words: string;
  on: Date | null;
  request: string | null;
  bag: string | null;
};

/** What a job is, in the hub's words. */
export const JobWords = ({ job: { kind, words } }: { job: JobFacts }) => (
  <>
    <b>{taskKinds[kind].name}</b>
    {words && <span className="message-words">{`: ${words}`}</span>}
  </>
);

/** When it is to be done, and what it is for. */
export const sayJobNote = ({ on, request, bag }: JobFacts, more = "") =>
  [on && `On ${sayDay(on)}`, bag && `For bag ${bag}`, request && `For request ${request}`, more]
    .filter(Boolean)
    .join(". ");
