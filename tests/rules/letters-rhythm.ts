import type { Letter } from "@/lib/mail/letter";
import * as needed from "@/lib/mail/letters/needed";
import * as promises from "@/lib/mail/letters/promises";

const url = "http://localhost:3000/somewhere";
const door = "http://localhost:3000/do/";
const hub = "Needles & <b>Pins</b>";
const day = new Date("2026-08-12");
const ref = "KT-4827";
const pieces = ["6 scrub tops, M, navy", "20 scrub hats, any colour"];
const asked = {
  ref,
  neededBy: day,
  askedOn: day,
  lines: ["30 scrub tops, M, navy: 12 not claimed yet, 8 promised and not made yet and 10 on the way."],
  keep: `${door}keep`,
  fewer: `${door}fewer`,
  stop: `${door}stop`,
  day: `${door}day`,
};
const toHub = { ref, place: "Ward 7, Riverside", pieces, url };
const promise = { pieces: "6 scrub tops, M, navy", ref, promisedFor: day, ready: 2 };
const linked = (n: number) => ({
  ...promise,
  coming: `${door}coming-${n}`,
  later: `${door}later-${n}`,
  cannot: `${door}cannot-${n}`,
});

/** Letters of the clock: questions to wards and hubs, and what comes of silence. */
export const rhythmLetters: Record<string, Letter> = {
  stillNeeded: needed.stillNeeded({ ...asked, again: false, nextOn: day }),
  stillNeededAgain: needed.stillNeeded({ ...asked, again: true, nextOn: day }),
  whatNow: needed.whatNow(asked),
  asleep: needed.asleep(asked),
  asleepForHub: needed.asleepForHub(toHub),
  awakeForHub: needed.awakeForHub(toHub),
  requestRedated: needed.redated({ ...toHub, was: day, neededBy: day }),
  promisesReminded: promises.reminded({ hub, promises: [promise], url }),
  promiseAsked: promises.asked({ hub, promises: [linked(1)], more: 0, url }),
  promisesAsked: promises.asked({ hub, promises: [linked(1), linked(2)], more: 1, url }),
  promisesLapsed: promises.lapsed({ hub, pieces, url }),
  promiseLapsedForWard: promises.lapsedForWard({ hub, ref, pieces, total: "26 pieces", standing: true, url }),
};
