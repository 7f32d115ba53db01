import { day, type Examples, pieces, ref } from "@/lib/mail/examples/cast";
import * as needed from "@/lib/mail/letters/needed";
import * as promises from "@/lib/mail/letters/promises";

const lines = ["30 scrub tops, M, navy: 12 not claimed yet, 8 promised and not made yet and 10 on the way."];
const promise = { pieces: "6 scrub tops, M, navy", ref, promisedFor: day, ready: 2 };

/** Letters of the clock: questions to wards and hubs, and what comes of silence. */
export const rhythmExamples: Examples = ({ hub, ward: place, url }) => {
  const answers = { keep: `${url}/keep`, fewer: `${url}/fewer`, stop: `${url}/stop`, day: `${url}/day` };
  const asked = { ref, neededBy: day, askedOn: day, lines, ...answers };
  const toHub = { ref, place, pieces, url };
  const linked = (n: number) => ({
    ...promise,
    coming: `${url}/coming-${n}`,
    later: `${url}/later-${n}`,
    cannot: `${url}/cannot-${n}`,
  });
  return {
    "needed.stillNeeded": needed.stillNeeded({ ...asked, again: false, nextOn: day }),
    "needed.stillNeeded, again": needed.stillNeeded({ ...asked, again: true, nextOn: day }),
    "needed.whatNow": needed.whatNow(asked),
    "needed.asleep": needed.asleep(asked),
    "needed.asleepForHub": needed.asleepForHub(toHub),
    "needed.awakeForHub": needed.awakeForHub(toHub),
    "needed.redated": needed.redated({ ...toHub, was: day, neededBy: day }),
    "promises.reminded": promises.reminded({ hub, promises: [promise], url }),
    "promises.asked": promises.asked({ hub, promises: [linked(1)], more: 0, url }),
    "promises.asked, several": promises.asked({ hub, promises: [linked(1), linked(2)], more: 1, url }),
    "promises.lapsed": promises.lapsed({ hub, pieces, url }),
    "promises.lapsedForWard": promises.lapsedForWard({ hub, ref, pieces, total: "26 pieces", standing: true, url }),
  };
};
