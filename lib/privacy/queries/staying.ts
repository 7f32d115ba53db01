import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { Link } from "@/lib/links";

/** Whether the account of whoever was mailed this link is going to be erased (then since when they know), kept, or gone. */
export async function findStaying({ personId }: Extract<Link, { do: "stay" }>, store: Db = db) {
  const person = await store.person.findUnique({ where: { id: personId }, include: { visit: true } });
  const { erasedAt, visit } = found(person, "person");
  const state = erasedAt ? "erased" : visit?.toldAt ? "told" : "kept";
  return { state, toldAt: visit?.toldAt ?? null } as const;
}
