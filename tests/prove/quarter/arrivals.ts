import type { Chances } from "@/tests/model/chance";

/**
 * When needs came, as a share of all: 1,450 matches of GetUsPPE's open record of 2020 and 2021 (MIT licence), its first
 * to its last, in 91 equal parts. It comes in bursts, with days of silence between.
 */
const record = [
  2, 0, 2, 4, 14, 3, 15, 15, 4, 9, 58, 22, 11, 10, 17, 27, 16, 14, 17, 13, 1, 45, 3, 18, 34, 4, 80, 3, 1, 0, 15, 0, 1,
  0, 6, 17, 23, 0, 2, 8, 0, 0, 0, 0, 2, 7, 21, 0, 5, 1, 3, 10, 4, 0, 13, 9, 27, 8, 1, 8, 4, 3, 1, 174, 2, 8, 1, 1, 37,
  26, 0, 25, 10, 3, 25, 31, 5, 2, 2, 8, 23, 103, 4, 18, 69, 1, 24, 117, 55, 0, 15,
];

/** How many requests are made on each day: `requests` in all on average, spread over `days` as the record has them. */
export function arrivals(days: number, requests: number, chance: Chances): number[] {
  const parts = Array.from({ length: days }, (_, day) => record[Math.floor((day / days) * record.length)] ?? 0);
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => {
    const exact = (part / all) * requests;
    return Math.floor(exact) + (chance.is(exact % 1) ? 1 : 0);
  });
}
