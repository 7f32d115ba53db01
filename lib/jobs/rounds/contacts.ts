import { clock } from "@/lib/actor";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { forgetContact } from "@/lib/privacy/commands/contacts";
import { listOverContacts } from "@/lib/privacy/queries/over";

/** Who takes a delivery, and their telephone number, where nothing has been to deliver for a while. */
export const contacts = round<{ requestId: number }>({
  cron: "27 * * * *",
  list: () => listOverContacts(roundLimit),
  come: ({ requestId }) => forgetContact(clock("contacts"), { requestId }, clockKey("contact-forgotten", requestId)),
});
