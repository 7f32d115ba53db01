import { addDays } from "@/lib/dates";
import { env } from "@/lib/env";

type Asked = { promisedFor: Date; askOn: Date | null; asks: number };

/** What the clock does next about a promise: reminds of its day, asks how it is, or finds no answer. */
export type PromiseStep = "remind" | "ask" | "unanswered";

const later = (a: Date, b: Date) => (a > b ? a : b);

/** When to speak first of a promise: some days before its day or, where that has passed, on it. Never today. */
export function firstAsk(promisedFor: Date, today: Date) {
  const reminder = addDays(promisedFor, -env.RHYTHM.promises.remindBefore);
  return { asks: 0, askOn: reminder > today ? reminder : later(promisedFor, addDays(today, 1)) };
}

/** The hub says that it is on the way. */
export const askAgain = (promisedFor: Date, today: Date) => ({
  asks: 0,
  askOn: later(promisedFor, addDays(today, env.RHYTHM.promises.askAgain)),
});

/** What is due today about a promise of which some is not sent; null when nothing is. */
export function stepOf({ promisedFor, askOn, asks }: Asked, today: Date): PromiseStep | null {
  if (!askOn || askOn > today) return null;
  if (promisedFor > today) return "remind";
  // Where the clock itself was silent, because the line rested or nobody looked, the hub is asked, not taken to be.
  const silent = addDays(askOn, env.RHYTHM.promises.releaseAfter) <= today;
  return asks === 0 || silent ? "ask" : "unanswered";
}
