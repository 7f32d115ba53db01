import type { Letter } from "@/lib/mail/letter";
import * as enough from "@/lib/mail/letters/enough";

const url = "http://localhost:3000/somewhere";
const site = "Riverside <b>General</b>";
const place = site;
const until = new Date("2026-08-12");
const pieces = ["6 scrub tops, M, navy (request KT-4827)", "20 scrub hats, any colour (request KT-4828)"];

/** An example of every letter about having enough. */
export const enoughLetters: Record<string, Letter> = {
  restedAll: enough.restedToWard({ site, garments: "", until, contact: "", url }),
  restedSome: enough.restedToWard({ site, garments: "scrub tops and scrub hats", until, contact: "", url }),
  refused: enough.restedToWard({ site, garments: "", until: null, contact: "<script>alert(1)</script>", url }),
  restedToHub: enough.restedToHub({ place, pieces, until, url }),
  refusedToHub: enough.restedToHub({ place, pieces: pieces.slice(1), until: null, url }),
  restEnded: enough.endedToWard({ site, garments: "donated clothing", again: true, url }),
  restEndedWithNothing: enough.endedToWard({ site, garments: "scrub tops", again: false, url }),
  restEndedToHub: enough.endedToHub({ place, pieces, url }),
  stop: enough.stop({
    what: "scrub hats",
    until,
    reason: "<b>Every ward has some.</b>",
    instead: ["30 scrub tops, M", "12 laundry bags"],
    url,
  }),
  stopWithNothingShort: enough.stop({ what: "scrub tops, M", until, reason: "Enough", instead: [], url }),
  makeAgain: enough.again({ what: "scrub hats", url }),
};
