import type { Tx } from "@/lib/db";

/** How history can be changed: each does it to one event, or beside it. */
export const ways: Record<string, (tx: Tx, event: { id: number }, chance: number) => Promise<unknown>> = {
  changed: (tx, { id }, chance) =>
    [
      () =>
        tx.$executeRaw`UPDATE "Event" SET facts = jsonb_set(facts, '{quantity}', to_jsonb((facts->>'quantity')::int + 1)) WHERE id = ${id}`,
      () => tx.$executeRaw`UPDATE "Event" SET facts = facts - 'wardId' WHERE id = ${id}`,
      () => tx.$executeRaw`UPDATE "Event" SET actor = actor || '0' WHERE id = ${id}`,
      () => tx.$executeRaw`UPDATE "Event" SET name = 'claim.released' WHERE id = ${id}`,
      () => tx.$executeRaw`UPDATE "Event" SET at = at + interval '1 millisecond' WHERE id = ${id}`,
    ][Math.floor(chance * 5)]?.() ?? Promise.reject(new Error("There is no such change.")),

  deleted: (tx, { id }) => tx.$executeRaw`DELETE FROM "Event" WHERE id = ${id}`,

  /** At the nearest number that no event has: a copy of the one beside it. */
  inserted: (tx, { id }) => tx.$executeRaw`
    INSERT INTO "Event" (id, name, actor, facts, at) SELECT gap, name, actor, facts, at FROM "Event" e,
      LATERAL (SELECT n AS gap FROM generate_series(e.id - 10, e.id) AS n
        WHERE NOT EXISTS (SELECT FROM "Event" o WHERE o.id = n) LIMIT 1) AS free WHERE e.id = ${id}`,
};
