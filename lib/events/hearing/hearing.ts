import type { EventName } from "@/lib/events/events";
import type { PrivacyEvents } from "@/lib/events/facts/privacy";
import type { ActedFor, StewardEvents } from "@/lib/events/facts/stewards";
import type { Part } from "@/lib/events/notices";
import type { Notice } from "@/lib/events/notices/about";

/** Who hears of the events about one thing, in which part, as which kind of mail. */
export type Hearing<Prefix extends string> = {
  [N in Exclude<
    Extract<EventName, `${Prefix}.${string}`>,
    Exclude<keyof StewardEvents, ActedFor> | keyof PrivacyEvents
  >]: {
    [P in Part]?: Notice<N>;
  };
};
