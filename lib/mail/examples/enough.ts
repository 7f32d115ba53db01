import { type Examples, day as until } from "@/lib/mail/examples/cast";
import * as enough from "@/lib/mail/letters/enough";

const pieces = ["6 scrub tops, M, navy (request KT-4827)", "20 scrub hats, any colour (request KT-4828)"];
const reason = "Every ward has some.";

/** Letters about having enough. */
export const enoughExamples: Examples = ({ ward: site, words, url }) => ({
  "enough.restedToWard": enough.restedToWard({ site, garments: "", until, contact: "", url }),
  "enough.restedToWard, some": enough.restedToWard({
    site,
    garments: "scrub tops and scrub hats",
    until,
    contact: "",
    url,
  }),
  "enough.restedToWard, refused": enough.restedToWard({
    site,
    garments: "",
    until: null,
    contact: `${site} linen room`,
    url,
  }),
  "enough.restedToHub": enough.restedToHub({ place: site, pieces, until, url }),
  "enough.restedToHub, refused": enough.restedToHub({ place: site, pieces: pieces.slice(1), until: null, url }),
  "enough.endedToWard": enough.endedToWard({ site, garments: "donated clothing", again: true, url }),
  "enough.endedToWard, nothing back": enough.endedToWard({ site, garments: "scrub tops", again: false, url }),
  "enough.endedToHub": enough.endedToHub({ place: site, pieces, url }),
  "enough.stop": enough.stop({
    what: "scrub hats",
    until,
    reason: words,
    instead: ["30 scrub tops, M", "12 laundry bags"],
    url,
  }),
  "enough.stop, nothing short": enough.stop({ what: "scrub tops, M", until, reason, instead: [], url }),
  "enough.again": enough.again({ what: "scrub hats", url }),
});
