import { sayDay } from "@/lib/dates";
import type { Db } from "@/lib/db";
import { type Sealed, sealed, sealHash } from "@/lib/events/seals";

type Row = Sealed & { after: number; hash: string; were: number };

/**
 * Says which days' events are not those that were sealed, and which of the `kept` hashes no seal has any more. Whoever
 * owns the database can take away the last seals, or make all of them anew: only a hash kept elsewhere shows that.
 */
export async function* differencesInSeals(db: Db, kept: string[] = []) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.day, s."lastId", s.after, s.hash, s.were, ${sealed}
    FROM (SELECT day, "lastId", hash, events AS were, lag("lastId", 1, 0) OVER (ORDER BY day) AS after FROM "EventSeal") s
    LEFT JOIN "Event" e ON e.id > s.after AND e.id <= s."lastId"
    GROUP BY s.day, s."lastId", s.after, s.hash, s.were ORDER BY s.day`;
  let before = "";
  for (const row of rows) {
    const { day, after, lastId, were, events, hash } = row;
    if (hash !== sealHash(before, row) || were !== events)
      yield `the events of ${sayDay(day)} (${after + 1} to ${lastId}), or their seal, were changed: ${were} were sealed, ${events} are there`;
    before = hash;
  }
  const known = new Set(rows.map(({ hash }) => hash));
  for (const hash of kept)
    if (!known.has(hash)) yield `no seal says ${hash}: seals, and perhaps events, were changed since then`;
}
