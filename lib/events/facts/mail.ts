import type { ChosenKind } from "@/lib/mail/kinds";

type Kinds = { personId: number; kinds: ChosenKind[] };

/** How somebody wants to be written to. */
export type MailEvents = {
  "mail.chosen": { personId: number };
  "mail.stopped": Kinds;
  "mail.started": Kinds;
  "mail.bounced": Kinds;
};
