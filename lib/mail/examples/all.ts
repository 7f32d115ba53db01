import { alertExamples } from "@/lib/mail/examples/alerts";
import { type Cast, friendly } from "@/lib/mail/examples/cast";
import { closingExamples } from "@/lib/mail/examples/closing";
import { enoughExamples } from "@/lib/mail/examples/enough";
import { mergingExamples } from "@/lib/mail/examples/merging";
import { parcelExamples } from "@/lib/mail/examples/parcels";
import { placeExamples } from "@/lib/mail/examples/places";
import { privacyExamples } from "@/lib/mail/examples/privacy";
import { requestExamples } from "@/lib/mail/examples/requests";
import { rhythmExamples } from "@/lib/mail/examples/rhythm";
import { stewardExamples } from "@/lib/mail/examples/stewards";
import { talkExamples } from "@/lib/mail/examples/talk";
import type { Letter } from "@/lib/mail/letter";

/** Every letter that Bobbin writes, as an example. A letter without one fails `tests/rules/letters.test.ts`. */
export const letterExamples = (cast: Cast = friendly): Record<string, Letter> => ({
  ...requestExamples(cast),
  ...rhythmExamples(cast),
  ...alertExamples(cast),
  ...parcelExamples(cast),
  ...talkExamples(cast),
  ...enoughExamples(cast),
  ...placeExamples(cast),
  ...mergingExamples(cast),
  ...closingExamples(cast),
  ...stewardExamples(cast),
  ...privacyExamples(cast),
});
