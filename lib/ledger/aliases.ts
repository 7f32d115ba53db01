import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { EventName, Events } from "@/lib/events/events";
import type { Person, Site, Ward } from "@/prisma/generated/client";

type Rows = { Site: Site; Ward: Ward; Person: Person };
const words = { Site: "site", Ward: "ward", Person: "person" } as const;

/** Locks two of a kind, by id, and gives them in the order asked for. */
export async function lockBoth<T extends keyof Rows>(tx: Tx, table: T, fromId: number, intoId: number) {
  const rows = await tx.$queryRawUnsafe<Rows[T][]>(
    `SELECT * FROM "${table}" WHERE id IN ($1, $2) ORDER BY id FOR NO KEY UPDATE`,
    fromId,
    intoId,
  );
  return { from: rows.find(({ id }) => id === fromId), into: rows.find(({ id }) => id === intoId) };
}

/** Two that can become one: neither is an alias, and the one that goes has none of its own. Both must be locked. */
export async function checkMergeable<T extends keyof Rows>(tx: Tx, table: T, from: Rows[T], into: Rows[T]) {
  const what = words[table];
  if (from.id === into.id) throw new Refused(`Choose two: a ${what} cannot be merged with itself.`, "into");
  if (from.mergedIntoId !== null || into.mergedIntoId !== null)
    throw new Refused(`One of these has been merged already. Open the page again to see what stands.`);
  const [behind] = await tx.$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM "${table}" WHERE "mergedIntoId" = $1 LIMIT 1`,
    from.id,
  );
  if (behind) throw new Refused(`${from.name} has another merged into it. Merge these the other way round.`, "from");
}

/** What the merge said that made this the alias it is: ids of all that moved. The alias must be locked. */
export async function findMerge<N extends "site.merged" | "ward.merged" | "person.merge-agreed">(
  tx: Tx,
  name: N,
  alias: { id: number; mergedIntoId: number | null } | undefined,
): Promise<Events[N]> {
  const subject = { kind: name.slice(0, name.indexOf(".")), subjectId: alias?.id ?? 0 };
  const about = await tx.eventSubject.findMany({
    where: { ...subject, event: { name: name satisfies EventName } },
    include: { event: true },
    orderBy: { eventId: "desc" },
    take: 20,
  });
  const facts = about.map(({ event }) => event.facts as Events[N]);
  const last = facts.find((each) => each.fromId === alias?.id && !("moved" in each && each.moved === null));
  if (!last || alias?.mergedIntoId !== last.intoId)
    throw new Refused("This has been undone already. Open the page again to see what stands.");
  return last;
}
