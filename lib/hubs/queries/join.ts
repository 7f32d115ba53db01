import type { Actor } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";

/** The hub that a link lets people join, and how the actor stands to it. @throws NotFound for a link that has changed, or a hub that has closed */
export const findHubToJoin = (actor: Actor, joinCode: string, store: Db = db) => find(actor, { joinCode }, store);

/** The same, for somebody who comes from a hub's public page. */
export const findHubToAsk = (actor: Actor, slug: string, store: Db = db) => find(actor, { slug }, store);

async function find(actor: Actor, where: { joinCode: string } | { slug: string }, store: Db) {
  const hub = found(
    await store.hub.findFirst({
      where: {
        ...where,
        OR: [{ closed: false, blockedAt: null }, { members: { some: { personId: actor.personId ?? 0 } } }],
      },
      include: {
        makes: { include: { garmentType: true }, orderBy: { garmentType: { position: "asc" } } },
        members: { where: { personId: actor.personId ?? 0 } },
      },
    }),
    "hub",
  );
  const { id, slug, name, outcode, about, joining } = hub;
  const makes = hub.makes.map((make) => make.garmentType.many);
  return { id, slug, name, outcode, about, joining, makes, mine: hub.members[0]?.state ?? null };
}
