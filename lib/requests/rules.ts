import { type Actor, isInWard } from "@/lib/actor";
import { addDays } from "@/lib/dates";
import type { RequestLink } from "@/lib/links";
import type { RequestState, Urgency } from "@/prisma/generated/enums";

export const mayAsk = (actor: Actor, wardId: number) => isInWard(actor, wardId);

/** Who answers a question about a request: its ward, or the holder of exactly this link, mailed to somebody still in it. */
export function mayAnswer(actor: Actor, request: { id: number; wardId: number }, what: RequestLink["do"]) {
  const { link, sentTo } = actor;
  const holds = link && "requestId" in link && link.do === what && link.requestId === request.id;
  return mayAsk(actor, request.wardId) || (!!holds && !!sentTo && mayAsk(sentTo, request.wardId));
}

/** A request that can still be changed or withdrawn. */
export const stands = (state: RequestState) => state !== "withdrawn" && state !== "declined";

/** States in which the public may see a request, once its ward has been checked. */
export const publicStates: RequestState[] = ["open", "sleeping", "withdrawn"];

/** What each urgency means, in the words of the form. */
export const urgencies: Record<Urgency, { name: string; means: string; days: number }> = {
  urgent: { name: "Urgent", means: "People are going without now", days: 3 },
  soon: {
    name: "Soon",
    means: "We will run out in the next 2 weeks",
    days: 14,
  },
  routine: { name: "Routine", means: "We are planning ahead", days: 28 },
};

/** The day we suggest for an urgency. */
export const suggestedDay = (urgency: Urgency, today: Date) => addDays(today, urgencies[urgency].days);

/** A day to need something by, or to promise it for, that makes sense: not before today, not more than a year away. */
export const isSensibleDay = (day: Date, today: Date) => day >= today && day <= addDays(today, 366);

/** A request that still stands and may get pieces: what a ward has open. */
export const standingStates: RequestState[] = ["held", "open", "sleeping"];

type What = { garmentTypeId: unknown; sizeId: unknown; colourId: unknown };

/** Where an earlier line asks for the same garment, size and colour as this one. */
export function sameBefore(lines: What[], at: number): number | undefined {
  const first = lines.findIndex((line) =>
    (["garmentTypeId", "sizeId", "colourId"] as const).every((what) => line[what] === lines[at]?.[what]),
  );
  return first < at ? first : undefined;
}

/** The same garment, size and colour: one request has one line for them. */
export const isSameLine = (one: What, other: What) => sameBefore([one, other], 1) === 0;

export const saySame = (at: number, before: number) =>
  `Garment ${at + 1} is the same as garment ${before + 1}: add them up`;

/** Lines that ask for more pieces than is usual for their garment: a person is asked once whether they are sure. */
export const unusual = <L extends { garmentTypeId: number; quantity: number }>(
  lines: L[],
  ceilings: Map<number, number>,
) => lines.filter((line) => line.quantity > (ceilings.get(line.garmentTypeId) ?? Number.POSITIVE_INFINITY));
