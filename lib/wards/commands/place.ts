import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkWardNotBlocked } from "@/lib/ledger/blocks";
import { lockSite, shareWard } from "@/lib/wards/commands/own";
import type { placeInput } from "@/lib/wards/input";
import { isSameName } from "@/lib/wards/names";
import { mayPlaceFor, placesOf } from "@/lib/wards/rules";

/** Somebody of a ward says where it takes parcels, and when. Once the ward is checked, so do its site's other wards. */
export function addDeliveryPlace(actor: Actor, { wardId, ...place }: z.output<typeof placeInput>, key: Key) {
  return change(actor, "site.placed", key, { wardId, ...place }, async (tx) => {
    if (!mayPlaceFor(actor, wardId)) found(null, "ward");
    const { siteId } = await tx.ward.findUniqueOrThrow({ where: { id: wardId } });
    await lockSite(tx, siteId);
    const ward = await shareWard(tx, wardId);
    if (ward.siteId !== siteId || ward.mergedIntoId !== null)
      throw new Refused("Your ward has moved since you opened this page. Open it again.");
    checkWardNotBlocked(ward);
    if (ward.state === "declined") throw new Refused("This ward cannot ask at the moment.");
    const places = await tx.deliveryPlace.findMany({ where: placesOf(ward), select: { name: true } });
    const same = places.find(({ name }) => isSameName(name, place.name));
    if (same) throw new Refused(`This site already has a place called ${same.name}.`, "name");
    const { id: placeId } = await tx.deliveryPlace.create({ data: { siteId, wardId, ...place } });
    return { siteId, wardId, placeId };
  });
}
