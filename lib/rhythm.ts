import { z } from "zod";

const days = z.number().int().min(1).max(366);
const hours = z.number().min(0.5).max(720);
const hour = z.number().int().min(0).max(24);
const share = <S extends z.ZodObject>(shape: S) => shape.prefault({} as z.input<S>);

const stillNeeded = share(
  z.strictObject({ urgent: days.default(3), soon: days.default(7), routine: days.default(14) }),
);
const promises = share(
  z.strictObject({
    /** Days before its date on which a promise is reminded of. */
    remindBefore: days.default(3),
    /** Days after it was asked about on which a promise with nothing made is let go. */
    releaseAfter: days.default(5),
    /** Days until a promise is asked about again that is on the way, or has something made. */
    askAgain: days.default(7),
  }),
);
const alerts = share(
  z.strictObject({
    /** Hours after which more hubs hear of a need that nobody has claimed. */
    widenUrgent: hours.default(4),
    widenSoon: hours.default(24),
    widenRoutine: hours.default(48),
    /** How many times the gap the hubs that hear could make in a week. */
    cover: z.number().min(1).max(1_000).default(2),
    /** How many hubs hear at once, however much is missing. */
    most: z.number().int().min(1).max(500).default(25),
  }),
);
const mail = share(
  z.strictObject({
    /** Minutes within which what somebody hears of comes in one letter; 0: each by itself. */
    bundle: z.number().int().min(0).max(1_440).default(60),
    /** Hours of the London day between which only sign-in letters and receipts are sent; the same twice: never quiet. */
    quietFrom: hour.default(21),
    quietTo: hour.default(7),
    /** The hour at which the daily letter is sent. */
    daily: hour.default(8),
  }),
);

/** How often the network asks, reminds and writes. The whole of it, and each number, has a default. */
export const rhythmInput = z.strictObject({ stillNeeded, promises, alerts, mail });
export type Rhythm = z.output<typeof rhythmInput>;
