import type { Hearing } from "@/lib/events/hearing/hearing";

/** What is about mail is never told by mail. */
export const mailHearing: Hearing<"mail"> = {
  "mail.chosen": {},
  "mail.stopped": {},
  "mail.started": {},
  "mail.bounced": {},
};
