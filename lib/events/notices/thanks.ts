import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { listOwnHubs, sayWardTo } from "@/lib/events/notices/look";
import { sayCount } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/thanks";
import { addressOf } from "@/lib/mail/send";

export async function toMaker({ facts, personId }: About<"thanks.written">) {
  const thanks = await findThanks(facts.thanksId);
  const own = thanks.recipients.filter((recipient) => recipient.maker.personId === personId);
  const { hub, ward } = thanks.shipment;
  return letters.toMaker({
    words: thanks.words,
    by: sayWardTo(hub, ward),
    hub: hub.name,
    pieces: sayCount(own.reduce((sum, recipient) => sum + recipient.pieces, 0)),
    byHand: (await findToTell(personId, thanks)).makers.map(({ name }) => name),
    url: addressOf("/home"),
  });
}

/** Whoever coordinates only the hub whose makers cannot be reached, and which gave the pieces away, hears of them alone. */
export async function toHub({ facts, personId }: About<"thanks.written">) {
  const thanks = await findThanks(facts.thanksId);
  const { hub, ward, ref } = thanks.shipment;
  const { own, makers } = await findToTell(personId, thanks);
  const first = own[0];
  if (first && !own.some(({ id }) => id === hub.id))
    return letters.toMakersHub({
      words: thanks.words,
      by: sayWardTo(hub, ward),
      hub: hub.name,
      makers: makers.map(({ name }) => name),
      url: addressOf(`/hub/${first.slug}`),
    });
  return letters.toHub({
    words: thanks.words,
    by: sayWardTo(hub, ward),
    parcel: ref,
    people: thanks.recipients.length,
    byHand: makers.filter(({ hubId }) => hubId === hub.id).length,
    url: addressOf(`/hub/${hub.slug}/parcels/${ref}`),
  });
}

/** Whom no e-mail reaches, of the makers of a hub that somebody coordinates. */
async function findToTell(personId: number, { shipment, recipients }: Awaited<ReturnType<typeof findThanks>>) {
  const byHand = recipients.map(({ maker }) => maker).filter((maker) => maker.personId === null);
  const own = await listOwnHubs(personId, [shipment.hubId, ...byHand.map(({ hubId }) => hubId)]);
  return { own, makers: byHand.filter(({ hubId }) => own.some(({ id }) => id === hubId)) };
}

async function findThanks(id: number) {
  const thanks = await db.thanks.findUnique({
    where: { id },
    include: {
      recipients: { include: { maker: true } },
      shipment: { include: { hub: true, ward: { include: { site: true } } } },
    },
  });
  return found(thanks, "thank-you");
}
