import type { EventName, Events } from "@/lib/events/events";
import type { MailKind } from "@/lib/mail/kinds";
import type { Letter } from "@/lib/mail/letter";

/** What a letter is written from: the event, the words given with it, and who is going to read it. */
export type About<N extends EventName> = { facts: Events[N]; words: string; personId: number };

/** Who hears of an event, and what is written to each. No letter: it has been overtaken, and there is nothing to say. */
export type Notice<N extends EventName> = {
  to: (facts: Events[N]) => Promise<number[]>;
  kind: MailKind;
  letter: (about: About<N>) => Promise<Letter | null>;
};
