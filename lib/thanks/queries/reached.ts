import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";

/** A ward's words that reached somebody, with how many of their own pieces were in the bag: for that person only. */
export type Reached = { thanksId: number; words: string; ward: string; site: string; at: Date; pieces: number };

/** The thank-yous that reached a person, newest first. */
export async function listReached(actor: Actor, most = 3, store: Db = db): Promise<Reached[]> {
  if (actor.personId === null) return [];
  const rows = await store.thanksRecipient.findMany({
    where: { maker: { personId: actor.personId } },
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
    orderBy: { thanksId: "desc" },
    take: most,
  });
  return rows.map(({ pieces, thanks: { id, words, createdAt, ward } }) => ({
    thanksId: id,
    words,
    ward: ward.name,
    site: ward.site.name,
    at: createdAt,
    pieces,
  }));
}
