import type { ActedFor, StewardEvents } from "@/lib/events/facts/stewards";
import type { Told } from "@/lib/events/sentences/told";

type Blocks = Exclude<keyof StewardEvents, ActedFor>;

/** Whoever is on hold is not told off: who did what to whom is said, and that nothing is lost. */
export const stewardSentences: { [N in Blocks]: (told: Told<N>) => string } = {
  "person.blocked": ({ facts }) =>
    facts.requestIds.length > 0
      ? "Nobody is in the ward at the moment, so what it asked for waits."
      : "A steward blocked an account.",
  "person.unblocked": ({ facts }) =>
    facts.requestIds.length > 0
      ? "Somebody is in the ward again, so what it asked for no longer waits."
      : "A steward unblocked an account.",
  "hub.blocked": ({ hub, facts }) =>
    `A steward put ${hub(facts.hubId)} on hold. What it has promised and not packed waits.`,
  "hub.unblocked": ({ hub, facts }) => `A steward let ${hub(facts.hubId)} go on. Its promises no longer wait.`,
  "ward.blocked": ({ ward, facts }) => `A steward put ${ward(facts.wardId)} on hold. What it asked for waits.`,
  "ward.unblocked": ({ ward, facts }) =>
    `A steward let ${ward(facts.wardId)} go on. What it asked for no longer waits.`,
};
