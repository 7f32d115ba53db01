import type { PersonActor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { writeThanks } from "@/lib/thanks/commands";
import { openHub, openWard } from "@/prisma/seed/places";
import { job, talk } from "@/prisma/seed/talk";
import { dayFromNow, piece } from "@/prisma/seed/tell";
import { claim, log, pack, send } from "@/prisma/seed/work";
import { give } from "@/tests/prove/network/gifts";
import { canary, mail, top } from "@/tests/prove/network/words";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

const codes: Record<string, [string, string]> = { a: ["E9 6SR", "E8 4QN"], b: ["N7 8GJ", "N16 7UX"] };

export type Side = Awaited<ReturnType<typeof openSide>>;

/** A ward and a hub that have nothing to do with any other, with a request at every stage, and with all their secrets. */
export async function openSide(side: "a" | "b", steward: PersonActor, neighbour: { hubId: number; slug: string }) {
  const [sitePostcode = "", hubPostcode = ""] = codes[side] ?? [];
  const said = (what: string) => canary(what, side);
  const site = {
    kind: "hospital",
    name: `Hospital of ${side}`,
    postcode: sitePostcode,
    place: said("place"),
    hours: said("hours"),
  } as const;
  const ward = await openWard({ name: said("manager"), email: mail("manager", side) }, site, said("ward"), steward);
  await place((tx) => tx.deliveryPlace.update({ where: { id: ward.placeId }, data: { directions: said("way") } }));
  const about = { name: `Hub of ${side}`, postcode: hubPostcode, about: "", weekly: 40 };
  const who = { name: said("coordinator"), email: mail("coordinator", side) };
  const hub = await openHub(who, { ...about, claimers: "coordinators" }, steward);
  const volunteer = await make.person(said("volunteer"), mail("volunteer", side));
  await make.membership(hub.hubId, volunteer.personId, "volunteer");

  const { requestId } = await ask(ward, side);
  const lines = await linesOf(requestId);
  const promised = await claim(hub, lines, 5, { [top]: 9 });
  const claimId = promised.get(top) ?? 0;
  const sewer = await again(volunteer.personId);
  await log(hub, sewer, top, 12);
  const parts = [{ claim: claimId, item: top, quantity: 2 }];
  const [packing, sent, received] = [await pack(hub, parts), await pack(hub, parts), await pack(hub, parts)];
  for (const bag of [sent, received]) await send(hub, bag, said("how"));
  const counted = received.parts.map(({ shipmentLineId }) => ({ shipmentLineId, good: 2, damaged: 0, wrong: 0 }));
  const arrived = { shipmentId: received.shipmentId, lines: counted, remark: said("remark") };
  await receiveParcel(ward.manager, arrived, newKey());
  const thanks = { shipmentId: received.shipmentId, words: said("thanks"), shown: false };
  await writeThanks(ward.manager, thanks, newKey());
  await talk(ward, hub, requestId, said("question"), said("answer"));
  await job(hub, "cut", said("job"), { requestId });
  const { transferId } = await give.to(hub, neighbour.hubId, 1, said("gift"));
  const stands = { ward, hub, volunteer: sewer, requestId, claimId, neighbour };
  const names = await namesOf({ requestId, hubId: hub.hubId, transferId, bags: [packing, sent, received] });
  return { side, ...stands, packing, sent, received, ...names };
}

async function ask({ wardId, placeId, manager }: Awaited<ReturnType<typeof openWard>>, side: string) {
  const lines = [{ ...(await piece(top)), quantity: 30 }];
  const contact = { name: canary("contact", side), phone: canary("phone", side) };
  const when = { urgency: "soon", neededBy: dayFromNow(12) } as const;
  const asked = { wardId, placeId, lines, contact, notes: canary("notes", side), sure: true, ...when };
  return postRequest(manager, asked, newKey());
}

/** The lines of a request of one line, by its garment. */
export const linesOf = (requestId: number) =>
  place(async (tx) => new Map([[top, (await tx.line.findFirstOrThrow({ where: { requestId } })).id]]));

type Ids = { requestId: number; hubId: number; transferId: number; bags: { shipmentId: number }[] };

/** By what names all of it is found in addresses. */
const namesOf = ({ requestId, hubId, transferId, bags }: Ids) =>
  place(async (tx) => {
    const { ref, ward } = await tx.request.findUniqueOrThrow({ where: { id: requestId }, include: { ward: true } });
    const hub = await tx.hub.findUniqueOrThrow({ where: { id: hubId }, include: { stock: true, tasks: true } });
    const [gift, ...parcels] = await Promise.all([
      tx.transfer.findUniqueOrThrow({ where: { id: transferId } }),
      ...bags.map(({ shipmentId: id }) => tx.shipment.findUniqueOrThrow({ where: { id } })),
    ]);
    const [packingRef = "", sentRef = "", receivedRef = ""] = parcels.map((bag) => bag.ref);
    return {
      siteId: ward.siteId,
      ref,
      slug: hub.slug,
      joinCode: hub.joinCode,
      itemId: hub.stock[0]?.itemId ?? 0,
      taskId: hub.tasks[0]?.id ?? 0,
      giftRef: gift.ref,
      packingRef,
      sentRef,
      receivedRef,
    };
  });
