import Papa from "papaparse";
import { z } from "zod";
import { text } from "@/lib/fields";
import { lineInput } from "@/lib/requests/input";

const moment = z
  .string()
  .transform((typed) => new Date(typed.trim().replace(" UTC", "Z").replace(" ", "T")))
  .refine((time) => !Number.isNaN(time.getTime()), { error: "The day is missing" });

const ending = z.enum(["delivered", "closed", "pre_match"]);

/** One match between a donor and a facility, by the rules that a person's form meets. */
const rowInput = z.object({
  donorkey: text("The donor is missing"),
  facilitykey: text("The facility is missing"),
  enumcode: text("The type of equipment is missing"),
  matchstatus: ending,
  matchsubstatus: z.string(),
  matchCreated: moment,
  closedOrDelivered: z.union([z.literal("").transform(() => null), moment]),
  qty: lineInput.shape.quantity,
});
export type Match = z.output<typeof rowInput>;

/** An act of a match, at its moment: asking and claiming, or how it ended. */
export type Act = { at: Date; row: number; match: Match; ending: boolean };

/** Reads a file of matches: its acts in order of time, and the rows that the rules refuse, counted by reason. */
export function readMatches(csv: string) {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const refused = new Map<string, number>();
  const matches: Match[] = [];
  for (const raw of data) {
    const row = rowInput.safeParse(raw);
    if (row.success) matches.push(row.data);
    else
      for (const reason of new Set(row.error.issues.map((issue) => issue.message).slice(0, 1)))
        refused.set(reason, (refused.get(reason) ?? 0) + 1);
  }
  return { rows: data.length, matches, refused, acts: matches.flatMap(actsOf).sort(inTime) };
}

function actsOf(match: Match, row: number): Act[] {
  const asked = { at: match.matchCreated, row, match, ending: false };
  if (match.matchstatus === "pre_match") return [asked];
  const ended = match.closedOrDelivered ?? match.matchCreated;
  return [asked, { ...asked, at: ended > asked.at ? ended : asked.at, ending: true }];
}

const inTime = (a: Act, b: Act) =>
  a.at.getTime() - b.at.getTime() || a.row - b.row || Number(a.ending) - Number(b.ending);
