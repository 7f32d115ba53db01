import { z } from "zod";

const most = z.number().int().min(1).max(1_000_000);

/** How many forms of a kind are taken within any hour. The whole of it, and each number, has a default. */
export const limitsInput = z.strictObject({
  /** E-mails to sign in, to one address. */
  mail: most.default(3),
  /** Of one person: asking for scrubs, and adding to what was asked for. */
  asking: most.default(30),
  /** Of one person: joining and starting hubs and wards. */
  joining: most.default(20),
  /** Of one person: claiming what is needed. */
  claiming: most.default(120),
  /** Of one person: words to other people, such as messages and thanks. */
  telling: most.default(60),
  /** Of one person: everything else. */
  acting: most.default(1_000),
  /** Of one network: asking for a code, and trying one. A hospital may share one. */
  entering: most.default(600),
  /** Of one network: forms of people who are not signed in. */
  visiting: most.default(3_000),
});

export type Limits = z.output<typeof limitsInput>;
export type Limit = keyof Limits;
