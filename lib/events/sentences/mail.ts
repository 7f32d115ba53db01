import type { EventName } from "@/lib/events/events";
import type { Told } from "@/lib/events/sentences/told";

type Sentences = { [N in Extract<EventName, `mail.${string}`>]: (told: Told<N>) => string };

export const mailSentences: Sentences = {
  "mail.chosen": ({ person, facts }) => `${person(facts.personId)} chose which mail to get.`,
  "mail.stopped": ({ person, facts }) => `${person(facts.personId)} stopped ${some(facts.kinds)} of mail.`,
  "mail.started": ({ person, facts }) => `${person(facts.personId)} started ${some(facts.kinds)} of mail again.`,
  "mail.bounced": ({ facts }) => `A mail came back, so ${some(facts.kinds)} of mail stopped.`,
};

const some = ({ length }: { length: number }) => (length === 1 ? "1 kind" : `${length} kinds`);
