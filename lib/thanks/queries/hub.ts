import { type Actor, isCoordinatorOf, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";

/** What a ward wrote about a bag of a hub. `byHand`: makers of that hub who cannot be reached by e-mail, for its coordinators. */
export async function findHubThanks(
  actor: Actor,
  hub: { id: number; checked: boolean },
  shipmentId: number,
  store: Db = db,
) {
  if (!isMemberOf(actor, hub.id)) return null;
  const thanks = await store.thanks.findFirst({
    where: { shipmentId, shipment: { hubId: hub.id } },
    select: {
      words: true,
      createdAt: true,
      ward: { select: { name: true, site: { select: { name: true } } } },
      recipients: {
        where: { maker: { hubId: hub.id, personId: null } },
        select: { maker: { select: { name: true } } },
        orderBy: { maker: { name: "asc" } },
      },
    },
  });
  if (!thanks) return null;
  const { words, createdAt: at, ward, recipients } = thanks;
  return {
    words,
    at,
    by: hub.checked ? `${ward.name}, ${ward.site.name}` : "The ward",
    byHand: isCoordinatorOf(actor, hub.id) ? recipients.map(({ maker }) => maker.name) : [],
  };
}
