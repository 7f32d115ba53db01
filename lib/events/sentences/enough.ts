import { sayShortDay } from "@/lib/dates";
import type { EventName } from "@/lib/events/events";
import type { Told } from "@/lib/events/sentences/told";

type Sentences<Prefix extends string> = {
  [N in Extract<EventName, `${Prefix}.${string}`>]: (told: Told<N>) => string;
};

export const enoughSentences: Sentences<"rest" | "stop"> = {
  "rest.begun": ({ pieces, facts: { kind, until, lines } }) => {
    const what = pieces(lines);
    const off = what === "nothing" ? "" : ` Off the board for now: ${what}.`;
    return kind === "full" && until
      ? `The place is full until ${sayShortDay(new Date(until))}.${off}`
      : `The place takes no donated clothing now.${off}`;
  },
  "rest.ended": ({ pieces, facts }) => {
    const what = pieces(facts.lines);
    return `The place has room again.${what === "nothing" ? "" : ` Asked for again: ${what}.`}`;
  },
  "stop.asked": ({ facts }) =>
    `A steward asked everybody to stop making something until ${sayShortDay(new Date(facts.until))}.`,
  "stop.ended": () => "What everybody was asked to stop making can be made again.",
};
