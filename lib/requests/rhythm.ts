import { addDays } from "@/lib/dates";
import { env } from "@/lib/env";
import type { Urgency } from "@/prisma/generated/enums";

type When = { urgency: Urgency; neededBy: Date; askedForDay: Date | null };
type Asked = When & { askOn: Date | null; asks: number };

/** What the clock does next about a request: asks what now that its day has come, asks again, or lets it sleep. */
export type Step = "day" | "again" | "sleep";

const mostAsks = 2;
const rhythmOf = ({ urgency }: When) => env.RHYTHM.stillNeeded[urgency];
const isAskedForDay = ({ neededBy, askedForDay }: When) => askedForDay?.getTime() === neededBy.getTime();

/** The ward has spoken: the clock asks afresh. */
export const askAnew = (request: When, today: Date) => ({ asks: 0, askOn: nextAsk(request, today) });

/** The day of the next question, never today: on the rhythm, or on the needed-by day where that comes first. */
export function nextAsk(request: When, today: Date): Date {
  const onRhythm = addDays(today, rhythmOf(request));
  if (isAskedForDay(request) || request.neededBy >= onRhythm) return onRhythm;
  return request.neededBy > today ? request.neededBy : addDays(today, 1);
}

/** What is due today about an open request that waits for pieces; null when nothing is. */
export function stepOf(request: Asked, today: Date): Step | null {
  if (!request.askOn || request.askOn > today) return null;
  if (request.neededBy <= today && !isAskedForDay(request)) return "day";
  return asksBefore(request, today) < mostAsks ? "again" : "sleep";
}

/**
 * How many questions stand unanswered. None, where the clock itself was silent for a whole turn, because nothing waited
 * or nobody looked: a ward is never taken to be silent for that.
 */
export const asksBefore = (request: Asked, today: Date) =>
  request.askOn && addDays(request.askOn, rhythmOf(request)) <= today ? 0 : request.asks;

/** How many questions stand unanswered once another is asked. */
export const asksAfter = (request: Asked, today: Date) => Math.min(mostAsks, asksBefore(request, today) + 1);
