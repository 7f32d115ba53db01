import type { Actor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { askToJoinHub } from "@/lib/hubs/commands/join";
import { type Key, newKey } from "@/lib/keys";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { firstLine, type Scene } from "@/tests/permissions/world";
import { make } from "@/tests/support/make";

/** A command made ready: who tries it is all that is left to say. */
export type Prepared = { attempt: (actor: Actor, key?: Key) => Promise<unknown>; shipmentId?: number };

export async function requestOf(scene: Scene) {
  const { requestId } = await make.line({ asked: 9, of: scene, item: scene.item });
  return { requestId, line: await firstLine(requestId) };
}

export async function promised(scene: Scene) {
  const { line } = await requestOf(scene);
  return make.claim(scene.coordinator, scene.hub.id, line.id, 4);
}

type Bag = { shipmentId: number; arrived: Parameters<typeof receiveParcel>[1] };

/** A bag of the scene's hub for its ward, as far on its way as is needed. */
export async function bagOf(
  scene: Scene,
  state: "packing" | "sent" | "received",
  attempt: (actor: Actor, bag: Bag, key: Key) => Promise<unknown>,
): Promise<Prepared> {
  const { hub, item, coordinator, manager } = scene;
  const { id: claimId } = await promised(scene);
  await make.log(coordinator, hub.id, item.id, 4);
  const bag = { hubId: hub.id, parts: [{ claimId, itemId: item.id, quantity: 4 }] };
  const { shipmentId, parts } = await packParcel(coordinator, bag, newKey());
  const lines = parts.map(({ shipmentLineId }) => ({ shipmentLineId, good: 3, damaged: 0, wrong: 0 }));
  const arrived = { shipmentId, lines, remark: "" };
  if (state !== "packing") await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
  if (state === "received") await receiveParcel(manager, arrived, newKey());
  return { shipmentId, attempt: async (actor, key = newKey()) => attempt(actor, { shipmentId, arrived }, key) };
}

/** Somebody has asked to join the scene's ward or hub. */
export async function askedIn(
  { asker, ward, hub }: Scene,
  where: "ward" | "hub",
  attempt: (actor: Actor, personId: number) => Promise<unknown>,
): Promise<Prepared> {
  if (where === "ward") await askToJoinWard(asker, { wardId: ward.id }, newKey());
  else await askToJoinHub(asker, { hubId: hub.id }, newKey());
  return { attempt: async (actor) => attempt(actor, asker.personId) };
}

export async function heldWard(attempt: (actor: Actor, wardId: number) => Promise<unknown>): Promise<Prepared> {
  const { ward } = await make.ward({ state: "held" });
  return { attempt: async (actor) => attempt(actor, ward.id) };
}

export async function newHub(attempt: (actor: Actor, hubId: number) => Promise<unknown>): Promise<Prepared> {
  const { hub } = await make.hub({ checked: false });
  return { attempt: async (actor) => attempt(actor, hub.id) };
}

/** How many records of every kind there are: a try that was refused leaves all of them as they were. */
export async function fingerprint() {
  const [row] = await prisma.$queryRaw<{ print: string }[]>`
    SELECT concat_ws(' ', (SELECT count(*) FROM "Event"), (SELECT count(*) FROM "Act"),
      (SELECT sum(claimed + sent + received + asked) FROM "Line"), (SELECT sum("onHand") FROM "Stock"),
      (SELECT count(*) FROM "HubMember" WHERE state = 'active'), (SELECT count(*) FROM "WardMember" WHERE state = 'active')) AS print`;
  return row?.print;
}
