import type { z } from "zod";
import { type Actor, isInWard } from "@/lib/actor";
import { change } from "@/lib/change";
import { allow } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { checkWardNotBlocked } from "@/lib/ledger/blocks";
import { lockSite } from "@/lib/wards/commands/own";
import type { showSiteInput } from "@/lib/wards/input";
import { mayShow } from "@/lib/wards/rules";

/** Somebody of a ward says whether public pages name their site, or say only its area. */
export function showSite(actor: Actor, { siteId, shown }: z.output<typeof showSiteInput>, key: Key) {
  return change(actor, "site.shown", key, { siteId, shown }, async (tx) => {
    await lockSite(tx, siteId);
    const wards = await tx.ward.findMany({ where: { siteId } });
    allow(mayShow(actor, wards));
    const own = wards.filter(({ id }) => isInWard(actor, id));
    if (own[0] && own.every(({ blockedAt }) => blockedAt)) checkWardNotBlocked(own[0]);
    await tx.site.update({ where: { id: siteId }, data: { shown } });
    return { siteId, shown };
  });
}
