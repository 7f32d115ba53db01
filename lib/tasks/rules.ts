import { type Actor, isCoordinatorOf } from "@/lib/actor";
import { mayClaimFor } from "@/lib/claims/rules";
import { sayList } from "@/lib/garments/words";
import type { Claimers, TaskKind } from "@/prisma/generated/enums";

/** Who lists and withdraws small jobs: whoever may promise for the hub. */
export const mayListFor = (actor: Actor, hub: { id: number; claimers: Claimers }) => mayClaimFor(actor, hub);

type Taken = { hubId: number; takenBy: { personId: number | null } | null };

/** Who finishes a job or gives it back: whoever took it, and a coordinator for them. */
export const mayAnswerFor = (actor: Actor, { hubId, takenBy }: Taken) =>
  isCoordinatorOf(actor, hubId) || isTaker(actor, takenBy);

/** Whether somebody took a job themselves, rather than answering for another. */
export const isTaker = (actor: Actor, takenBy: Taken["takenBy"]) =>
  actor.personId !== null && takenBy?.personId === actor.personId;

/** Days after its day, or after it was taken where that was later, on which a job that is not done is open again. */
export const lapseAfter = 7;

/** The small jobs there are, as a form offers them and as a thank-you says them. */
export const taskKinds: Record<TaskKind, { name: string; did: string; what: string; hint: string }> = {
  cut: { name: "Cut", did: "cut", what: "cutting", hint: "Fabric, from a pattern" },
  wash: { name: "Wash", did: "washed", what: "washing", hint: "Fabric or finished pieces, at 60 °C" },
  pack: { name: "Pack", did: "packed", what: "packing", hint: "Fold, count, and fill a bag" },
  fetch: { name: "Fetch", did: "fetched", what: "fetching", hint: "Fabric, or pieces from those who made them" },
  drive: { name: "Drive", did: "drove", what: "driving", hint: "Take a bag to where it is needed" },
  ring: { name: "Ring a ward", did: "rang", what: "ringing a ward", hint: "Ask or tell them something" },
};

const inOrder = Object.keys(taskKinds) as TaskKind[];

/** What somebody did, once each, in the order in which a bag comes about: "cut, washed and drove". */
export const sayDid = (kinds: TaskKind[]) =>
  sayList(inOrder.filter((kind) => kinds.includes(kind)).map((kind) => taskKinds[kind].did));

/** "You washed and packed for this bag." `tasks`: how many it was when the words were written. */
export const sayYouDid = (kinds: TaskKind[], tasks: number) =>
  tasks > 0 ? `You ${kinds.length > 0 ? sayDid(kinds) : "helped"} for this bag.` : "";

/** "Wash (the blue fabric in the hall)". */
export const sayJob = ({ kind, words }: { kind: TaskKind; words: string }) =>
  words ? `${taskKinds[kind].name} (${words.replace(/\s+/g, " ")})` : taskKinds[kind].name;
