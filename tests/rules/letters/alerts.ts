import type { Letter } from "@/lib/mail/letter";
import { needed } from "@/lib/mail/letters/alerts";
import * as rest from "@/lib/mail/letters/rest";

const url = "http://localhost:3000/somewhere";
const hub = "Needles & <b>Pins</b>";
const day = new Date("2026-08-12");
const need = {
  hub,
  place: "Riverside",
  outcode: "LS7",
  away: "about 3 miles away",
  ref: "KT-4827",
  total: "26 pieces",
};
const pieces = ["6 scrub tops, M, navy", "20 scrub hats, any colour"];

/** Letters about needs, rests and handing over. */
export const alertLetters: Record<string, Letter> = {
  needed: needed({ ...need, pieces, neededBy: day, url }),
  neededMuch: needed({ ...need, away: "", pieces: Array(12).fill("2 hats, any colour"), neededBy: day, url }),
  paused: rest.paused({ hub, until: day, url }),
  resumed: rest.resumed({ hub, url }),
  handedOn: rest.handedOn({ hub, person: "Sam", left: false, url }),
  handedOnAndLeft: rest.handedOn({ hub, person: "Sam", left: true, url }),
  takenOn: rest.takenOn({ hub, by: "Lena", url }),
  handedOver: rest.handedOver({ hub, by: "Lena", person: "Sam", url }),
  passed: rest.passed({ hub, outcode: "LS2", url }),
  looksForSomebody: rest.looksForSomebody({ hub, person: "Lena", url }),
};
