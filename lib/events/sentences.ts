import type { EventName, EventOf } from "@/lib/events/events";
import { alertSentences } from "@/lib/events/sentences/alerts";
import { enoughSentences } from "@/lib/events/sentences/enough";
import { hubSentences } from "@/lib/events/sentences/hubs";
import { mailSentences } from "@/lib/events/sentences/mail";
import { parcelSentences } from "@/lib/events/sentences/parcels";
import { privacySentences } from "@/lib/events/sentences/privacy";
import { requestSentences } from "@/lib/events/sentences/requests";
import { rhythmSentences } from "@/lib/events/sentences/rhythm";
import { stewardSentences } from "@/lib/events/sentences/stewards";
import { talkSentences } from "@/lib/events/sentences/talk";
import { taskSentences } from "@/lib/events/sentences/tasks";
import type { Names, Told, Viewer } from "@/lib/events/sentences/told";
import { tell } from "@/lib/events/sentences/told";
import { transferSentences } from "@/lib/events/sentences/transfers";
import { wardSentences } from "@/lib/events/sentences/wards";

/** How each event reads. An event without a sentence does not compile. */
const sentences: { [N in EventName]: (told: Told<N>) => string } = {
  ...wardSentences,
  ...hubSentences,
  ...requestSentences,
  ...rhythmSentences,
  ...parcelSentences,
  ...transferSentences,
  ...stewardSentences,
  ...alertSentences,
  ...talkSentences,
  ...taskSentences,
  ...enoughSentences,
  ...mailSentences,
  ...privacySentences,
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
  "lines.added",
  "request.stopped",
  "request.withdrawn",
  "lines.claimed",
  "claim.released",
  "request.slept",
  "request.confirmed",
  "request.reduced",
  "request.redated",
  "claims.lapsed",
  "hub.declined",
  "hub.closed",
  "parcel.sent",
  "parcel.unsent",
  "parcel.presumed",
  "parcel.received",
  "parcel.confirmed",
  "thanks.written",
  "rest.begun",
  "rest.ended",
] as const satisfies EventName[];
