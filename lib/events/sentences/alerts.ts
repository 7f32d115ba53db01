import { sayShortDay } from "@/lib/dates";
import type { AlertFacts } from "@/lib/events/facts/alerts";
import type { Told } from "@/lib/events/sentences/told";
import { sayGarments } from "@/lib/garments/words";

type Sentences<Names extends keyof AlertFacts> = { [N in Names]: (told: Told<N>) => string };

export const alertSentences: Sentences<"need.alerted" | "break.taken" | "break.ended"> = {
  "need.alerted": ({ request, facts }) =>
    facts.hubIds.length > 0
      ? `We told ${sayGarments(facts.hubIds.length, { one: "hub", many: "hubs" })} what ${request(facts.requestId)} still needs.`
      : `We found no other hub with room for ${request(facts.requestId)} this week.`,
  "break.taken": ({ person, facts }) => `${person(facts.personId)} is taking a break.`,
  "break.ended": ({ person, facts }) => `${person(facts.personId)} is back from a break.`,
};

export const restSentences: Sentences<"hub.paused" | "hub.resumed" | "hub.handed-over" | "hub.passed"> = {
  "hub.paused": ({ by, hub, facts }) =>
    `${by("A coordinator")} said that ${hub(facts.hubId)} rests until ${sayShortDay(new Date(facts.until))}.`,
  "hub.resumed": ({ by, hub, facts }) => `${by("A coordinator")} said that ${hub(facts.hubId)} is back from its rest.`,
  "hub.handed-over": ({ by, hub, person, facts }) => {
    const who = person(facts.personId);
    return `${by("A coordinator")} handed ${hub(facts.hubId)} over to ${who === "You" ? "you" : who}.`;
  },
  "hub.passed": ({ person, hub, facts }) =>
    `${person(facts.personId)} stepped back, and the stewards look for somebody to coordinate ${hub(facts.hubId)}.`,
};
