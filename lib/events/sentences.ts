import type { EventName, EventOf } from "@/lib/events/events";
import { hubSentences } from "@/lib/events/sentences/hubs";
import { parcelSentences } from "@/lib/events/sentences/parcels";
import { requestSentences } from "@/lib/events/sentences/requests";
import { stewardSentences } from "@/lib/events/sentences/stewards";
import type { Names, Told, Viewer } from "@/lib/events/sentences/told";
import { tell } from "@/lib/events/sentences/told";
import { wardSentences } from "@/lib/events/sentences/wards";

/** How each event reads. An event without a sentence does not compile. */
const sentences: { [N in EventName]: (told: Told<N>) => string } = {
  ...wardSentences,
  ...hubSentences,
  ...requestSentences,
  ...parcelSentences,
  ...stewardSentences,
};

/** An event as a plain sentence for whoever looks. The public one holds no name of a person or a ward. */
export function say<N extends EventName>(event: EventOf<N>, names: Names, viewer: Viewer): string {
  const sentence = sentences[event.name](tell(event, names, viewer));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What anybody may read in a request's history: what the board and the hubs' own pages show anyway. */
export const publicEvents = [
  "request.posted",
  "line.changed",
  "request.stopped",
  "request.withdrawn",
  "lines.claimed",
  "claim.released",
  "hub.declined",
  "parcel.sent",
  "parcel.unsent",
  "parcel.presumed",
  "parcel.received",
  "parcel.confirmed",
  "thanks.written",
] as const satisfies EventName[];
