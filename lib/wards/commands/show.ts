import type { z } from "zod";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockSite } from "@/lib/wards/commands/own";
import type { showSiteInput } from "@/lib/wards/input";
import { mayShow } from "@/lib/wards/rules";

/** Somebody of a ward says whether public pages name their site, or say only its area. */
export function showSite(actor: Actor, { siteId, shown }: z.output<typeof showSiteInput>, key: Key) {
  return change(actor, "site.shown", key, { siteId, shown }, async (tx) => {
    await lockSite(tx, siteId);
    allow(mayShow(actor, await tx.ward.findMany({ where: { siteId } })));
    await tx.site.update({ where: { id: siteId }, data: { shown } });
    return { siteId, shown };
  });
}
