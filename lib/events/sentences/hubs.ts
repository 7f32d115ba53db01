import type { EventName } from "@/lib/events/events";
import type { StewardEvents } from "@/lib/events/facts/stewards";
import { restSentences } from "@/lib/events/sentences/alerts";
import type { Told } from "@/lib/events/sentences/told";
import { sayClosed } from "@/lib/events/sentences/transfers";

type Sentences<Prefix extends string> = {
  [N in Exclude<Extract<EventName, `${Prefix}.${string}`>, keyof StewardEvents>]: (told: Told<N>) => string;
};

/** A hub's people and its shelf. Who made what is for that person alone, so only "you" are ever named. */
export const hubSentences: Sentences<"hub" | "maker" | "garments" | "shelf"> = {
  "hub.started": ({ by, hub, facts }) => `${by("Somebody")} started ${hub(facts.hubId)}.`,
  "hub.changed": ({ by, hub, facts }) => `${by("A coordinator")} changed what ${hub(facts.hubId)} says about itself.`,
  "hub.link-changed": ({ by, hub, facts }) => `${by("A coordinator")} changed the link to join ${hub(facts.hubId)}.`,
  "hub.join-asked": ({ person, hub, facts }) => `${person(facts.personId)} asked to join ${hub(facts.hubId)}.`,
  "hub.joined": ({ person, hub, facts }) => `${person(facts.personId)} joined ${hub(facts.hubId)}.`,
  "hub.join-declined": ({ by, person, facts }) =>
    `${by("A coordinator")} did not add ${lower(person(facts.personId))}.`,
  "hub.left": ({ by, person, hub, facts }) =>
    facts.removed
      ? `${by("A coordinator")} took ${lower(person(facts.personId))} off ${hub(facts.hubId)}.`
      : `${person(facts.personId)} left ${hub(facts.hubId)}.`,
  "hub.role-set": ({ by, person, facts }) =>
    `${by("A coordinator")} made ${lower(person(facts.personId))} a ${facts.role}.`,
  "hub.vouched": ({ hub, facts }) =>
    facts.checked
      ? `A second coordinator spoke for ${hub(facts.hubId)}, so it is checked.`
      : `A coordinator of another hub spoke for ${hub(facts.hubId)}.`,
  "hub.checked": ({ hub, facts }) => `A steward checked ${hub(facts.hubId)}.`,
  "hub.declined": ({ hub, pieces, viewer, ownHubId, facts }) =>
    viewer === "hub" && facts.hubId === ownHubId
      ? `A steward could not check ${hub(facts.hubId)}, so it is closed.`
      : `${viewer === "ward" ? hub(facts.hubId) : "a hub"} closed, and let go of ${pieces(facts.cuts)}.`,
  "hub.closed": sayClosed,
  ...restSentences,
  "maker.added": ({ by, hub, facts }) => `${by("A coordinator")} added a maker to ${hub(facts.hubId)}.`,

  "garments.logged": ({ by, item, facts }) => `${you(by)} logged ${item(facts.itemId, facts.quantity)}.`,
  "garments.undone": ({ by, item, facts }) => `${you(by)} took back an entry of ${item(facts.itemId, facts.quantity)}.`,
  "shelf.counted": ({ by, item, facts }) =>
    `${by("A coordinator")} counted the shelf: ${item(facts.itemId, Math.abs(facts.by))} ${facts.by > 0 ? "more" : "fewer"} than it said.`,
};

const you = (by: (otherwise: string) => string) => (by("") === "You" ? "You" : "A volunteer");
const lower = (who: string) => (who === "You" ? "you" : who);
