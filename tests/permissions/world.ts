import { type Actor, clock, holderOf, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

/** Everybody whose rights differ. "own" is the ward, the hub and the bag that a command is tried on. */
export const roles = [
  "visitor",
  "nobody in particular",
  "own ward",
  "another ward",
  "a held ward",
  "own volunteer",
  "own coordinator",
  "another coordinator",
  "a new hub",
  "left both",
  "waiting to join both",
  "own bag",
  "another bag",
  "steward",
  "clock",
] as const;
export type Role = (typeof roles)[number];

export type Scene = Awaited<ReturnType<typeof makeScene>>;
type Others = Awaited<ReturnType<typeof makeOthers>>;

/** Those who have nothing to do with what a command is tried on. They can be shared. */
export async function makeOthers() {
  const bag = await make.sent();
  return {
    stranger: await make.person("Stranger"),
    ward: (await make.ward()).manager,
    heldWard: (await make.ward({ state: "held" })).manager,
    coordinator: (await make.hub()).coordinator,
    newHub: (await make.hub({ checked: false })).coordinator,
    steward: await make.steward(),
    bag: holderOf(bag.shipmentId),
  };
}

/** A ward, a hub and their people, new for each try that changes something. */
export async function makeScene(others: Others) {
  const placed = await make.ward();
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  const at = { wardId: placed.ward.id, hubId: hub.id };
  const left = await outside(at, "left", "coordinator");
  const waiting = await outside(at, "asked", "volunteer");
  const asker = await make.person("Asker");
  const item = await make.item();
  return { ...placed, hub, coordinator, volunteer, left, waiting, asker, item, others };
}

/** Somebody who is not in the ward and the hub any more, or not yet. */
async function outside(
  { wardId, hubId }: { wardId: number; hubId: number },
  state: "left" | "asked",
  role: "coordinator" | "volunteer",
) {
  const { personId } = await make.person();
  const since = new Date(0);
  await place((tx) => tx.wardMember.create({ data: { wardId, personId, state, since } }));
  await place((tx) => tx.hubMember.create({ data: { hubId, personId, role, state, since } }));
  return again(personId);
}

/** Who plays a role on a scene. `shipmentId` is the bag a command is tried on, where there is one. */
export function play(role: Role, scene: Scene, shipmentId = 0): Actor {
  const { others } = scene;
  const cast: Record<Role, Actor> = {
    visitor,
    "nobody in particular": others.stranger,
    "own ward": scene.manager,
    "another ward": others.ward,
    "a held ward": others.heldWard,
    "own volunteer": scene.volunteer,
    "own coordinator": scene.coordinator,
    "another coordinator": others.coordinator,
    "a new hub": others.newHub,
    "left both": scene.left,
    "waiting to join both": scene.waiting,
    "own bag": holderOf(shipmentId),
    "another bag": others.bag,
    steward: others.steward,
    clock: clock("permissions"),
  };
  return cast[role];
}

export const firstLine = (requestId: number) => prisma.line.findFirstOrThrow({ where: { requestId } });
