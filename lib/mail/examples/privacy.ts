import { day, type Examples } from "@/lib/mail/examples/cast";
import * as privacy from "@/lib/mail/letters/privacy";

/** Letters about what is kept of people. */
export const privacyExamples: Examples = ({ url }) => ({
  "privacy.unseen": privacy.unseen({ months: 24, by: day, url }),
});
