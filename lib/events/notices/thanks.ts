import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { sayWardTo } from "@/lib/events/notices/look";
import { sayCount } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/thanks";
import { addressOf } from "@/lib/mail/send";
import { listWork } from "@/lib/tasks/queries/work";
import { sayYouDid } from "@/lib/tasks/rules";
import { whatDid } from "@/lib/thanks/queries/reached";

export async function toMaker({ facts, personId }: About<"thanks.written">) {
  const thanks = await findThanks(facts.thanksId);
  const own = thanks.recipients.filter((recipient) => recipient.maker.personId === personId);
  const { hub, ward } = thanks.shipment;
  const [pieces, tasks] = [sum(own.map((each) => each.pieces)), sum(own.map((each) => each.tasks))];
  const work = tasks > 0 ? await listWork([thanks.shipmentId]) : [];
  return letters.toMaker({
    words: thanks.words,
    by: sayWardTo(hub, ward),
    hub: hub.name,
    pieces: pieces > 0 ? sayCount(pieces) : null,
    did: sayYouDid(whatDid(personId, thanks, work), tasks),
    url: addressOf("/home"),
  });
}

export async function toHub({ facts }: About<"thanks.written">) {
  const thanks = await findThanks(facts.thanksId);
  const { hub, ward, ref } = thanks.shipment;
  return letters.toHub({
    words: thanks.words,
    by: sayWardTo(hub, ward),
    parcel: ref,
    people: thanks.recipients.length,
    byHand: thanks.recipients.filter((recipient) => recipient.maker.personId === null).length,
    url: addressOf(`/hub/${hub.slug}/parcels/${ref}`),
  });
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

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
