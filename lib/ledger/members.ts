import type { Tx } from "@/lib/db";
import type { MovedMembers, Standing } from "@/lib/events/facts/asking";

/** Which memberships move: those of one ward to another, or those of one person, in wards or in hubs, to another. */
const kinds = {
  "people of a ward": { table: "WardMember", key: "wardId", id: "personId", role: false },
  "wards of a person": { table: "WardMember", key: "personId", id: "wardId", role: false },
  "hubs of a person": { table: "HubMember", key: "personId", id: "hubId", role: true },
} as const;
type Kind = keyof typeof kinds;
type Row = { id: number } & Standing;

/** Moves memberships, and says how each was. Who stood in both stands from now on as they did in the better. */
export async function moveMembers(tx: Tx, kind: Kind, fromId: number, intoId: number): Promise<MovedMembers> {
  const { table, key, id } = kinds[kind];
  const [from, into] = [await lock(tx, kind, fromId), await lock(tx, kind, intoId)];
  const had = new Map(into.map((row) => [row.id, standing(row)]));
  const moved = from.filter((row) => !had.has(row.id)).map((row) => row.id);
  const joined = from.flatMap((row) => {
    const there = had.get(row.id);
    return there ? [{ id: row.id, was: standing(row), had: there }] : [];
  });
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET "${key}" = $2 WHERE "${key}" = $1 AND "${id}" = ANY($3)`,
    fromId,
    intoId,
    moved,
  );
  const met = joined.map((each) => each.id);
  await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "${key}" = $1 AND "${id}" = ANY($2)`, fromId, met);
  for (const each of joined) {
    const best = better(each.was, each.had);
    if (best !== each.had) await put(tx, kind, intoId, each.id, best);
  }
  return { moved, joined };
}

/** Puts memberships back where they are still there. Whoever has left meanwhile has left both. Returns how many are gone. */
export async function moveMembersBack(tx: Tx, kind: Kind, fromId: number, intoId: number, told: MovedMembers) {
  const { table, key, id } = kinds[kind];
  const now = new Map((await lock(tx, kind, intoId)).map((row) => [row.id, standing(row)]));
  const there = told.moved.filter((each) => now.has(each));
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET "${key}" = $1 WHERE "${key}" = $2 AND "${id}" = ANY($3)`,
    fromId,
    intoId,
    there,
  );
  for (const each of told.joined) {
    const [best, here] = [better(each.was, each.had), now.get(each.id)];
    const gone = here?.state === "left" && best.state !== "left";
    await put(tx, kind, fromId, each.id, gone ? { ...each.was, state: "left", since: here.since } : each.was);
    if (here && same(here, best)) await put(tx, kind, intoId, each.id, each.had);
  }
  return told.moved.length - there.length;
}

const rank = { left: 0, asked: 1, active: 2 };

/** The one of two standings that lets somebody do more. */
export function better(was: Standing, had: Standing): Standing {
  if (rank[was.state] !== rank[had.state]) return rank[was.state] > rank[had.state] ? was : had;
  return was.state === "active" && was.role === "coordinator" && had.role === "volunteer" ? was : had;
}

const same = (one: Standing, other: Standing) =>
  one.state === other.state && one.since === other.since && one.role === other.role;

async function lock(tx: Tx, kind: Kind, owner: number) {
  const { table, key, id, role } = kinds[kind];
  return tx.$queryRawUnsafe<(Omit<Row, "since"> & { since: Date })[]>(
    `SELECT "${id}" AS id, state, since${role ? ", role" : ""} FROM "${table}" WHERE "${key}" = $1
     ORDER BY 1 FOR NO KEY UPDATE`,
    owner,
  );
}

const standing = ({ state, since, role }: Omit<Row, "since"> & { since: Date }): Standing => ({
  state,
  since: since.toISOString(),
  ...(role && { role }),
});

async function put(tx: Tx, kind: Kind, owner: number, id: number, { state, since, role }: Standing) {
  const { table, key, id: other } = kinds[kind];
  const [column, value, set] = role ? [`, role`, `, $5::"HubRole"`, `, role = EXCLUDED.role`] : ["", "", ""];
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" ("${key}", "${other}", state, since${column})
     VALUES ($1, $2, $3::"MemberState", $4::timestamptz${value})
     ON CONFLICT ("${table === "WardMember" ? "wardId" : "hubId"}", "personId")
     DO UPDATE SET state = EXCLUDED.state, since = EXCLUDED.since${set}`,
    owner,
    id,
    state,
    since,
    ...(role ? [role] : []),
  );
}
