import type { PersonActor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import type { Urgency } from "@/prisma/generated/enums";
import type { Hub, Ward } from "@/prisma/seed/places";
import { dayFromNow, itemOf, piece } from "@/prisma/seed/tell";

/** A ward asks: "scrub-top m navy" by number of pieces. Returns the lines by the same names. */
export async function ask(ward: Ward, urgency: Urgency, neededIn: number, wanted: Record<string, number>, notes = "") {
  const names = Object.keys(wanted);
  const lines = await Promise.all(names.map(async (name) => ({ ...(await piece(name)), quantity: wanted[name] ?? 0 })));
  const { wardId, placeId, manager } = ward;
  const contact = { name: manager.name, phone: "" };
  const when = { urgency, neededBy: dayFromNow(neededIn) };
  const posted = await postRequest(manager, { wardId, placeId, lines, contact, notes, sure: true, ...when }, newKey());
  return new Map(names.map((name, row) => [name, posted.lines[row]?.lineId ?? 0]));
}

type Lines = Awaited<ReturnType<typeof ask>>;

/** A hub promises some of some lines. Returns its claims by the names of the lines. */
export async function claim(hub: Hub, lines: Lines, inDays: number, wanted: Record<string, number>) {
  const parts = Object.entries(wanted).map(([name, quantity]) => ({ lineId: lines.get(name) ?? 0, quantity, name }));
  const promise = {
    hubId: hub.hubId,
    promisedFor: dayFromNow(inDays),
    parts: parts.map(({ name: _, ...part }) => part),
  };
  const { parts: made } = await claimLines(hub.coordinator, promise, newKey());
  return new Map(parts.map(({ name, lineId }) => [name, made.find((each) => each.lineId === lineId)?.claimId ?? 0]));
}

export async function log(hub: Hub, maker: PersonActor, item: string, quantity: number, makerId: number | null = null) {
  await logGarments(maker, { hubId: hub.hubId, itemId: (await itemOf(item)).id, quantity, makerId }, newKey());
}

type Bag = { claim: number; item: string; quantity: number }[];

export async function pack(hub: Hub, bag: Bag) {
  const parts = await Promise.all(
    bag.map(async ({ claim: claimId, item, quantity }) => ({ claimId, itemId: (await itemOf(item)).id, quantity })),
  );
  return packParcel(hub.coordinator, { hubId: hub.hubId, parts }, newKey());
}

export const send = (hub: Hub, { shipmentId }: { shipmentId: number }, how: string) =>
  sendParcel(hub.coordinator, { shipmentId, how }, newKey());

type Packed = Awaited<ReturnType<typeof pack>>;

/** The ward says that so many of each line arrived good, and the rest not at all. */
export function receive(ward: Ward, { shipmentId, parts }: Packed, good = parts.map((part) => part.quantity)) {
  const lines = parts.map(({ shipmentLineId }, row) => ({
    shipmentLineId,
    good: good[row] ?? 0,
    damaged: 0,
    wrong: 0,
  }));
  return receiveParcel(ward.manager, { shipmentId, lines, remark: "" }, newKey());
}
