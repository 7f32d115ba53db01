import { day, type Examples, pieces, ref } from "@/lib/mail/examples/cast";
import * as alerts from "@/lib/mail/letters/alerts";
import * as rest from "@/lib/mail/letters/rest";

const need = { outcode: "LS7", away: "about 3 miles away", ref, total: "26 pieces", neededBy: day };

/** Letters about needs, rests and handing over. */
export const alertExamples: Examples = ({ hub, ward: place, person, url }) => ({
  "alerts.needed": alerts.needed({ ...need, hub, place, pieces, url }),
  "alerts.needed, much of it": alerts.needed({
    ...need,
    hub,
    place,
    away: "",
    pieces: Array(12).fill("2 hats, any colour"),
    url,
  }),
  "rest.paused": rest.paused({ hub, until: day, url }),
  "rest.resumed": rest.resumed({ hub, url }),
  "rest.handedOn": rest.handedOn({ hub, person, left: false, url }),
  "rest.handedOn, and left": rest.handedOn({ hub, person, left: true, url }),
  "rest.takenOn": rest.takenOn({ hub, by: person, url }),
  "rest.handedOver": rest.handedOver({ hub, by: "Lena", person, url }),
  "rest.passed": rest.passed({ hub, outcode: "LS2", url }),
  "rest.looksForSomebody": rest.looksForSomebody({ hub, person, url }),
});
