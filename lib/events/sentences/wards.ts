import type { EventName } from "@/lib/events/events";
import type { PrivacyEvents } from "@/lib/events/facts/privacy";
import type { StewardEvents } from "@/lib/events/facts/stewards";
import { mergingSentences } from "@/lib/events/sentences/asking";
import type { Told } from "@/lib/events/sentences/told";

type Sentences<Prefix extends string> = {
  [N in Exclude<Extract<EventName, `${Prefix}.${string}`>, keyof StewardEvents | keyof PrivacyEvents>]: (
    told: Told<N>,
  ) => string;
};

export const wardSentences: Sentences<"catalogue" | "person" | "steward" | "site" | "ward"> = {
  ...mergingSentences,
  "catalogue.installed": ({ facts }) => `The catalogue was set up with ${facts.garmentTypes} garments.`,

  "person.joined": ({ person, facts }) => `${person(facts.personId)} joined Bobbin.`,
  "person.changed": ({ person, facts }) => `The details of ${lower(person(facts.personId))} were changed.`,
  "steward.set": ({ person, facts }) =>
    facts.steward
      ? `${person(facts.personId)} became a steward.`
      : `${person(facts.personId)} stopped being a steward.`,

  "site.placed": ({ by }) => `${by("Somebody")} added a delivery place.`,
  "site.shown": ({ by, facts }) =>
    `${by("Somebody")} said that public pages show ${facts.shown ? "the name of the place" : "only the area of the place"}.`,
  "ward.added": ({ by, ward, facts }) => `${by("Somebody")} added ${ward(facts.wardId)}.`,
  "ward.join-asked": ({ person, ward, facts }) => `${person(facts.personId)} asked to join ${ward(facts.wardId)}.`,
  "ward.joined": ({ person, ward, facts }) => `${person(facts.personId)} joined ${ward(facts.wardId)}.`,
  "ward.join-declined": ({ by, facts, person }) => `${by("Somebody")} did not add ${lower(person(facts.personId))}.`,
  "ward.left": ({ by, person, ward, facts }) =>
    facts.removed
      ? `${by("Somebody")} took ${lower(person(facts.personId))} off ${ward(facts.wardId)}.`
      : `${person(facts.personId)} left ${ward(facts.wardId)}.`,
  "ward.checked": ({ ward, facts }) => `A steward checked ${ward(facts.wardId)}.`,
  "ward.declined": ({ ward, facts }) => `A steward could not check ${ward(facts.wardId)}.`,
};

/** "You" inside a sentence is "you". Names stay as they are. */
const lower = (who: string) => (who === "You" ? "you" : who);
