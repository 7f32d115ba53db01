import type { Letter } from "@/lib/mail/letter";
import * as stewards from "@/lib/mail/letters/stewards";

const url = "http://localhost:3000/somewhere";
const [hub, ward, contact] = ["Needles & <b>Pins</b>", "Ward 7, Riverside", "steward@example.org"];
const words = "We could not <i>reach</i> you.\nPlease ring us.";
const sentence = "A steward, for the ward, withdrew the request.";
const acted = stewards.acted({ whom: ward, ref: "KT-4827", sentence, url });

/** One of every letter about what stewards put on hold, and about what they did for somebody. */
export const stewardLetters: Record<string, Letter> = {
  acted,
  actedFor: stewards.actedFor(acted, words),
  personBlocked: stewards.personBlocked({ words, contact, url }),
  personUnblocked: stewards.personUnblocked({ words, url }),
  hubBlocked: stewards.hubBlocked({ hub, words, contact, url }),
  hubUnblocked: stewards.hubUnblocked({ hub, words, url }),
  wardBlocked: stewards.wardBlocked({ ward, words, contact, url }),
  wardUnblocked: stewards.wardUnblocked({ ward, words, url }),
  promisesWait: stewards.promisesWait({ hub, refs: "KT-4827", url }),
  promisesGoOn: stewards.promisesGoOn({ hub, refs: "KT-4827 and MR-2284", url }),
  requestsWait: stewards.requestsWait({ refs: "KT-4827", many: false, url }),
  requestsGoOn: stewards.requestsGoOn({ refs: "KT-4827 and MR-2284", many: true, url }),
};
