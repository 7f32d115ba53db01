import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";

/** A ward's words that reached somebody, with how many of their own pieces were in the bag: for that person only. */
export type Reached = { thanksId: number; words: string; ward: string; site: string; at: Date; pieces: number };

export const reachedOnPage = 10;

/** The thank-yous that reached a person, newest first, whichever hubs they are in now. */
export async function listReached(actor: Actor, page = 1, take = reachedOnPage, store: Db = db) {
  const me = actor.personId ?? 0;
  const where = { maker: { person: { OR: [{ id: me }, { mergedIntoId: me }] } } };
  const total = await store.thanksRecipient.count({ where });
  const pages = Math.max(1, Math.ceil(total / take));
  const at = Math.min(page, pages);
  const rows = await store.thanksRecipient.findMany({
    where,
    select: {
      pieces: true,
      thanks: {
        select: {
          id: true,
          words: true,
          createdAt: true,
          ward: { select: { name: true, site: { select: { name: true } } } },
        },
      },
    },
    orderBy: [{ thanksId: "desc" }, { makerId: "asc" }],
    take,
    skip: (at - 1) * take,
  });
  const reached = rows.map(
    ({ pieces, thanks: { id, words, createdAt, ward } }): Reached => ({
      thanksId: id,
      words,
      ward: ward.name,
      site: ward.site.name,
      at: createdAt,
      pieces,
    }),
  );
  return { reached, total, page: at, pages };
}
