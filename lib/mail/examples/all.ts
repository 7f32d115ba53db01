import { type Cast, friendly } from "@/lib/mail/examples/cast";
import { parcelExamples } from "@/lib/mail/examples/parcels";
import { placeExamples } from "@/lib/mail/examples/places";
import { requestExamples } from "@/lib/mail/examples/requests";
import type { Letter } from "@/lib/mail/letter";

/** Every letter that Bobbin writes, as an example. A letter without one fails `tests/rules/letters.test.ts`. */
export const letterExamples = (cast: Cast = friendly): Record<string, Letter> => ({
  ...requestExamples(cast),
  ...parcelExamples(cast),
  ...placeExamples(cast),
});
