/** How many pieces of a line have got how far: each number holds those that went further. */
export type Counts = { asked: number; claimed: number; made: number; sent: number; received: number };

/** The stages of a piece, furthest first. */
export const stages = ["received", "sent", "made", "claimed", "asked"] as const;
export type Stage = (typeof stages)[number];

/** One word for how far a request has got. */
export type Progress = "stopped" | "open" | "part" | "claimed" | "moving" | "partreceived" | "received";

/** Each piece counted once, at the furthest stage it has reached. `asked` is what nobody has claimed. */
export const byStage = ({ asked, claimed, made, sent, received }: Counts): Record<Stage, number> => ({
  received,
  sent: sent - received,
  made: made - sent,
  claimed: claimed - made,
  asked: asked - claimed,
});

/**
 * Shares some turns of thread between parts by largest remainder. A part above zero gets one turn at least,
 * so there must be as many turns as parts. The turns always add up, unless all parts are zero.
 */
export function share(parts: number[], turns: number): number[] {
  const total = sum(parts);
  if (total === 0) return parts.map(() => 0);
  const shares = parts.map((part) => {
    const exact = (part / total) * turns;
    return { part, exact, given: part > 0 ? Math.max(1, Math.floor(exact)) : 0 };
  });
  for (let left = turns - sum(shares.map(({ given }) => given)); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    const [next] = shares
      .filter(({ part, given }) => (step > 0 ? part > 0 : given > 1))
      .sort((a, b) => step * (b.exact - b.given - (a.exact - a.given)));
    if (!next) throw new RangeError(`${turns} turns are too few for ${parts.length} parts`);
    next.given += step;
  }
  return shares.map(({ given }) => given);
}

/** The counts of several lines together. */
export const together = (lines: Counts[]): Counts => ({
  asked: sum(lines.map((line) => line.asked)),
  claimed: sum(lines.map((line) => line.claimed)),
  made: sum(lines.map((line) => line.made)),
  sent: sum(lines.map((line) => line.sent)),
  received: sum(lines.map((line) => line.received)),
});

/** How far a request has got, as its ward sees it: the furthest that any piece has reached. */
export function progressOf(lines: Counts[]): Progress {
  const { asked, claimed, sent, received } = together(lines);
  if (asked === 0) return "stopped";
  if (received > 0) return received >= asked ? "received" : "partreceived";
  if (sent > 0) return "moving";
  if (claimed === 0) return "open";
  return claimed >= asked ? "claimed" : "part";
}

/** How far a request has got, as a hub sees it: while something is left to claim, that comes first. */
export function claimingOf(lines: Counts[]): Progress {
  const { asked, claimed } = together(lines);
  if (claimed >= asked) return progressOf(lines);
  return claimed === 0 ? "open" : "part";
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
