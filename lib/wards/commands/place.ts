import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockSite } from "@/lib/wards/commands/own";
import type { placeInput } from "@/lib/wards/input";
import { isSameName } from "@/lib/wards/names";
import { mayPlaceAt } from "@/lib/wards/rules";

/** Somebody of a ward says where their site takes parcels, and when. */
export function addDeliveryPlace(actor: Actor, input: z.output<typeof placeInput>, key: Key) {
  return change(actor, "site.placed", key, input, async (tx) => {
    const site = await lockSite(tx, input.siteId);
    allow(mayPlaceAt(actor, await tx.ward.findMany({ where: { siteId: site.id } })));
    const places = await tx.deliveryPlace.findMany({ where: { siteId: site.id }, select: { name: true } });
    const same = places.find((place) => isSameName(place.name, input.name));
    if (same) throw new Refused(`This site already has a place called ${same.name}.`, "name");
    const { id: placeId } = await tx.deliveryPlace.create({ data: input });
    return { siteId: site.id, placeId };
  });
}
