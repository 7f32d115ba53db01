import type { AskingEvents } from "@/lib/events/facts/asking";
import type { Told } from "@/lib/events/sentences/told";

type Sentences<Prefix extends string> = {
  [N in Extract<keyof AskingEvents, `${Prefix}.${string}`>]: (told: Told<N>) => string;
};

export const addingSentences: Sentences<"lines"> = {
  "lines.added": ({ by, pieces, facts }) =>
    `${by("The ward")} asked for more: ${pieces(facts.lines.map(({ lineId, was, asked }) => ({ lineId, quantity: asked - was })))}.`,
};

export const mergingSentences: Sentences<"site" | "ward" | "person"> = {
  "site.merged": ({ by }) => `${by("A steward")} made two sites one.`,
  "site.unmerged": ({ by }) => `${by("A steward")} took apart two sites that had been made one.`,
  "ward.merged": ({ by, ward, facts }) => `${by("A steward")} made two wards one. It is ${ward(facts.intoId)} now.`,
  "ward.unmerged": ({ by }) => `${by("A steward")} took apart two wards that had been made one.`,
  "ward.offered": ({ ward, facts }) =>
    `Nobody was left in ${ward(facts.wardId)}, so its site's other wards were asked to look after it.`,
  "ward.adopted": ({ person, ward, facts }) => `${person(facts.personId)} looks after ${ward(facts.wardId)} now.`,
  "person.merge-offered": ({ by }) => `${by("A steward")} asked whether two addresses are one person.`,
  "person.merge-agreed": ({ facts }) =>
    facts.moved
      ? "Both addresses agreed that they are one person."
      : "One of two addresses agreed that they are one person.",
  "person.unmerged": ({ by }) => `${by("A steward")} made two addresses two people again.`,
};
