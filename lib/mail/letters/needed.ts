import { sayDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Asked = {
  ref: string;
  neededBy: Date;
  askedOn: Date;
  /** Where each line stands, a sentence each. */
  lines: string[];
  keep: string;
  fewer: string;
  stop: string;
  day: string;
};

const fewerOrNone = ({ fewer, stop }: Asked) => [
  { label: "We need fewer", url: fewer },
  { label: "We need none of these now", url: stop },
];
const answering = "Each link opens a page with 1 button. You do not need to sign in.";

/** To the ward: are these still needed? */
export const stillNeeded = ({ again, nextOn, ...asked }: Asked & { again: boolean; nextOn: Date }): Letter => ({
  subject: `Do you still need these? (${asked.ref})`,
  paragraphs: [
    `You asked for scrubs on ${sayDay(asked.askedOn)}, in request ${asked.ref}. This is where they are.`,
    ...asked.lines,
    again
      ? `We asked you before. If we hear nothing by ${sayDay(nextOn)}, we let the request sleep: it leaves the needs board, and you can wake it with 1 button.`
      : "Your answer keeps the needs board true, so that people make what is really needed.",
    answering,
  ],
  link: { label: "Yes, we still need these", url: asked.keep },
  others: fewerOrNone(asked),
});

/** To the ward: its day has come, and not all is here. */
export const whatNow = (asked: Asked): Letter => ({
  subject: `Not all of what you asked for is here. What now? (${asked.ref})`,
  paragraphs: [
    `You needed the scrubs of request ${asked.ref} by ${sayDay(asked.neededBy)}. Not all of them have been sent. This is where they are.`,
    ...asked.lines,
    "If you still need them, choose another day, so that hubs know what they can do in time.",
    answering,
  ],
  link: { label: "Choose another day", url: asked.day },
  others: fewerOrNone(asked),
});

/** To the ward: nobody answered, so its request sleeps. */
export const asleep = ({ ref, lines, keep, stop }: Asked): Letter => ({
  subject: `Your request is asleep (${ref})`,
  paragraphs: [
    `We asked twice whether you still need the scrubs of request ${ref}, and heard nothing. So it is off the needs board for now. Nothing is lost.`,
    ...lines,
    "If you still need them, wake it, and hubs see it again at once. What is in bags still comes.",
    answering,
  ],
  link: { label: "Wake it: we still need these", url: keep },
  others: [{ label: "We need none of these now", url: stop }],
});

type ToHub = { ref: string; place: string; pieces: string[]; url: string };

/** To a hub that promised some: the request sleeps. */
export const asleepForHub = ({ ref, place, pieces, url }: ToHub): Letter => ({
  subject: `Request ${ref} is asleep for now`,
  paragraphs: [
    `We have asked ${place} twice whether it still needs what it asked for in request ${ref}, and have not heard back.`,
    ...(pieces.length > 0 ? [`Your promise stands: ${sayList(pieces)}. You can still pack and send them.`] : []),
    "If you have not begun, you may want to make something else first, or let them go. We write to you as soon as the ward wakes its request.",
  ],
  link: { label: "See what you promised", url },
});

/** To a hub that promised some: the request is awake again. */
export const awakeForHub = ({ ref, place, pieces, url }: ToHub): Letter => ({
  subject: `Request ${ref} is awake again`,
  paragraphs: [
    `${place} still needs what it asked for in request ${ref}.`,
    ...(pieces.length > 0 ? [`You have promised ${sayList(pieces)}. Thank you for waiting.`] : []),
  ],
  link: { label: "See what you promised", url },
});

/** To a hub that promised some: the ward needs them by another day. */
export const redated = ({ ref, place, pieces, was, neededBy, url }: ToHub & { was: Date; neededBy: Date }): Letter => ({
  subject: `Now needed by ${sayDay(neededBy)} (${ref})`,
  paragraphs: [
    `${place} needed what it asked for in request ${ref} by ${sayDay(was)}, and now needs it by ${sayDay(neededBy)}.`,
    ...(pieces.length > 0 ? [`You have promised ${sayList(pieces)}. You can choose another day for that, too.`] : []),
  ],
  link: { label: "See what you promised", url },
});
