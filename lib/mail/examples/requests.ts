import { day, type Examples, pieces, ref } from "@/lib/mail/examples/cast";
import * as requests from "@/lib/mail/letters/requests";

const [tops = ""] = pieces;

export const requestExamples: Examples = ({ hub, ward, words, url }) => ({
  "requests.posted": requests.posted({
    ref,
    pieces: ["2 scrub tops, M, navy"],
    neededBy: day,
    held: false,
    resting: [],
    url,
  }),
  "requests.claimed": requests.claimed({ hub, ref, pieces, total: "26 pieces", promisedFor: day, url }),
  "requests.released": requests.released({
    hub,
    ref,
    pieces: tops,
    reason: "We have run out of fabric",
    words,
    standing: true,
    url,
  }),
  "requests.ended": requests.ended({ hub, ref, pieces, again: pieces.slice(1), url }),
  "requests.redated": requests.redated({ hub, ref, pieces: tops, was: day, promisedFor: day, url }),
  "requests.fewer": requests.fewer({ hubs: [{ hub, pieces }], place: ward, ref, url }),
  "requests.withdrawn": requests.withdrawn({
    hubs: [
      { hub, pieces, packed: [] },
      { hub, pieces: [], packed: pieces },
    ],
    place: ward,
    ref,
    reason: "Another reason",
    words: "",
    url,
  }),
});
