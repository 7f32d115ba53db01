import { type Examples, pieces, ref } from "@/lib/mail/examples/cast";
import * as thanks from "@/lib/mail/letters/thanks";
import * as transfers from "@/lib/mail/letters/transfers";

/** Letters about pieces between hubs, and about a hub that closes. */
export const closingExamples: Examples = ({ hub, ward, person, words, url }) => ({
  "transfers.given": transfers.given({ hub, ref, pieces, how: words, url }),
  "transfers.left": transfers.left({ hub, ref, pieces, how: "", url }),
  "transfers.taken": transfers.taken({ hub, ref, pieces, how: words, url }),
  "transfers.received": transfers.received({ hub, ref, pieces, short: pieces.slice(1), url }),
  "transfers.received, nothing": transfers.received({ hub, ref, pieces: [], short: pieces, url }),
  "transfers.takenBack": transfers.takenBack({ hub, ref, pieces, url }),
  "transfers.thanked": transfers.thanked({ hub, sent: "120 pieces", words, url }),
  "transfers.waited": transfers.waited({ hub, url }),
  "thanks.toMakersHub": thanks.toMakersHub({ words, by: ward, hub, makers: ["Betty", person], url }),
});
