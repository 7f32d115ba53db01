import type { Examples } from "@/lib/mail/examples/cast";
import * as stewards from "@/lib/mail/letters/stewards";

const contact = "steward@example.org";
const sentence = "A steward, for the ward, withdrew the request.";

/** Letters about what stewards put on hold, and about what they did for somebody. */
export const stewardExamples: Examples = ({ hub, ward, words, url }) => {
  const acted = stewards.acted({ whom: ward, ref: "KT-4827", sentence, url });
  return {
    "stewards.acted": acted,
    "stewards.actedFor": stewards.actedFor(acted, words),
    "stewards.personBlocked": stewards.personBlocked({ words, contact, url }),
    "stewards.personUnblocked": stewards.personUnblocked({ words, url }),
    "stewards.hubBlocked": stewards.hubBlocked({ hub, words, contact, url }),
    "stewards.hubUnblocked": stewards.hubUnblocked({ hub, words, url }),
    "stewards.wardBlocked": stewards.wardBlocked({ ward, words, contact, url }),
    "stewards.wardUnblocked": stewards.wardUnblocked({ ward, words, url }),
    "stewards.promisesWait": stewards.promisesWait({ hub, refs: "KT-4827", url }),
    "stewards.promisesGoOn": stewards.promisesGoOn({ hub, refs: "KT-4827 and MR-2284", url }),
    "stewards.requestsWait": stewards.requestsWait({ refs: "KT-4827", many: false, url }),
    "stewards.requestsGoOn": stewards.requestsGoOn({ refs: "KT-4827 and MR-2284", many: true, url }),
  };
};
