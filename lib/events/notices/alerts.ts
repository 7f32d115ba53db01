import { today } from "@/lib/clock";
import { db } from "@/lib/db";
import type { About } from "@/lib/events/notices/about";
import { listOwnHubs, sayLine } from "@/lib/events/notices/look";
import { sayCount } from "@/lib/garments/words";
import { restsUntil } from "@/lib/hubs/pause";
import * as letters from "@/lib/mail/letters/alerts";
import { addressOf } from "@/lib/mail/send";
import { findAway } from "@/lib/places/queries";
import { sayAway, sayPlace } from "@/lib/places/words";

/** Nothing once it is claimed, or the hub rests: then there is nothing to offer any more. */
export async function needed({ facts, personId }: About<"need.alerted">) {
  const hub = await nearestOwnHub(personId, facts.hubIds);
  if (!hub) return null;
  const made = { some: { hubId: hub.id } };
  const lines = await db.line.findMany({
    where: { requestId: facts.requestId, open: true, unclaimed: { gt: 0 }, garmentType: { hubs: made } },
    include: {
      garmentType: true,
      size: true,
      colour: true,
      request: { include: { ward: { include: { site: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const [first] = lines;
  if (!first) return null;
  const { ref, neededBy, ward } = first.request;
  const away = (await findAway(ward.site.outcode, [hub.outcode])).get(hub.outcode);
  return letters.needed({
    hub: hub.name,
    place: sayPlace(ward.site),
    outcode: ward.site.outcode,
    away: away ? sayAway(away) : "",
    ref,
    pieces: lines.map((line) => sayLine(line.unclaimed, line)),
    total: sayCount(lines.reduce((sum, line) => sum + line.unclaimed, 0)),
    neededBy,
    url: addressOf(`/hub/${hub.slug}/needs/${ref}/claim`),
  });
}

/** Hubs are told nearest first, and one letter leads to one of them. */
async function nearestOwnHub(personId: number, hubIds: number[]) {
  const own = (await listOwnHubs(personId, hubIds)).filter(
    (hub) => !hub.closed && !restsUntil(hub.pausedUntil, today()),
  );
  return own.sort((a, b) => hubIds.indexOf(a.id) - hubIds.indexOf(b.id))[0];
}
