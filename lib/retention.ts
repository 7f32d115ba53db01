import { z } from "zod";

const days = z.number().int().min(1).max(3_660);

/** For how long what is about people is kept. The rounds that take it away and the privacy notice both read it here. */
export const retentionInput = z.strictObject({
  /** Days that what somebody typed while asking, and did not send, is kept. */
  drafts: days.default(7),
  /** Days that a browser stays signed in after it was last used. */
  sessions: days.default(30),
  /** Days that the key of a form is known, which stops it from being sent twice. */
  keys: days.default(30),
  /** Days after the last bag of a request was counted that who takes it, and their telephone number, are kept. */
  contacts: days.default(30),
  /** Days that it is known which letter went to whom: as long as a mail may take to come back. */
  letters: days.default(14),
  /** Months after which somebody who has not been here is told that they will be erased. */
  unseen: z.number().int().min(1).max(120).default(24),
  /** Days that they then have to come back. */
  unseenNotice: days.default(30),
});
export type Retention = z.output<typeof retentionInput>;
