import type { Actor, PersonActor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { installCatalogue } from "@/lib/garments/commands/install";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { actorOf } from "@/lib/people/queries";
import { postRequest } from "@/lib/requests/commands/post";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { type Placed, place } from "@/tests/support/places";

let made = 0;
const next = (what: string) => `${what} ${++made}`;

export const inDays = (days: number) => addDays(today(), days);

/** Things for a test to start from. People, wards and hubs are put down as they are; all that follows is done by commands. */
export const make = {
  async person(name = next("Person"), email = `person-${++made}@example.org`): Promise<PersonActor> {
    const { id } = await place((tx) => tx.person.create({ data: { name, email, createdAt: now() } }));
    return actorOf(id) as Promise<PersonActor>;
  },

  async steward(): Promise<PersonActor> {
    const { personId } = await make.person("Sorrel Steward");
    await place((tx) => tx.person.update({ where: { id: personId }, data: { steward: true } }));
    return actorOf(personId) as Promise<PersonActor>;
  },

  async ward({ state = "checked" }: { state?: "checked" | "held" | "declined" } = {}) {
    const { personId } = await make.person(next("Manager"));
    const site = await place((tx) => tx.site.create({ data: siteData() }));
    const ward = await place((tx) =>
      tx.ward.create({ data: { siteId: site.id, name: next("Ward"), state, createdAt: now() } }),
    );
    const at = { siteId: site.id, wardId: ward.id, name: "Main reception", hours: "8 to 6" };
    const spot = await place((tx) => tx.deliveryPlace.create({ data: at }));
    await place((tx) => tx.wardMember.create({ data: { wardId: ward.id, personId, state: "active", since: now() } }));
    return { site, place: spot, ward, manager: await again(personId) };
  },

  async hub({
    checked = true,
    claimers = "coordinators",
  }: {
    checked?: boolean;
    claimers?: "coordinators" | "members";
  } = {}) {
    const { personId } = await make.person(next("Coordinator"));
    const hub = await place((tx) => tx.hub.create({ data: { ...hubData(), checked, claimers } }));
    await make.membership(hub.id, personId, "coordinator");
    return { hub, coordinator: await again(personId) };
  },

  async volunteer(hub: { id: number }) {
    const { personId } = await make.person(next("Volunteer"));
    await make.membership(hub.id, personId, "volunteer");
    return again(personId);
  },

  async membership(hubId: number, personId: number, role: "coordinator" | "volunteer") {
    await place((tx) => tx.hubMember.create({ data: { hubId, personId, role, state: "active", since: now() } }));
    await place((tx) => tx.maker.create({ data: { hubId, personId, name: next("Maker") } }));
  },

  async item({ garment = "scrub-top", size = "m", colour = "navy" } = {}) {
    await installCatalogue();
    const where = { garmentType: { slug: garment }, size: { slug: size }, colour: { slug: colour } };
    return prisma.item.findFirstOrThrow({ where });
  },

  /** A request of one line, on the board unless its ward is held. */
  async line({
    asked = 30,
    of,
    anyColour = false,
    item,
  }: {
    asked?: number;
    of?: Placed;
    anyColour?: boolean;
    item?: Item;
  } = {}) {
    const { ward, place: spot, manager } = of ?? (await make.ward());
    const { garmentTypeId, sizeId, colourId } = item ?? (await make.item());
    const lines = [{ garmentTypeId, sizeId, colourId: anyColour ? null : colourId, quantity: asked }];
    const contact = { name: "Rowan Reception", phone: "" };
    const input = {
      wardId: ward.id,
      placeId: spot.id,
      lines,
      contact,
      notes: "",
      urgency: "soon",
      neededBy: inDays(14),
      sure: true,
    } as const;
    const { requestId, lines: posted } = await postRequest(manager, { ...input, lines }, newKey());
    const line = await prisma.line.findUniqueOrThrow({
      where: { id: posted[0]?.lineId ?? 0 },
      include: { request: true },
    });
    return { line, requestId, manager, ward };
  },

  async claim(coordinator: Actor, hubId: number, lineId: number, quantity: number) {
    const input = { hubId, promisedFor: inDays(7), parts: [{ lineId, quantity }] };
    const { parts } = await claimLines(coordinator, input, newKey());
    return prisma.claim.findUniqueOrThrow({ where: { id: parts[0]?.claimId ?? 0 } });
  },

  async log(maker: Actor, hubId: number, itemId: number, quantity: number) {
    return logGarments(maker, { hubId, itemId, quantity, makerId: null }, newKey());
  },

  /** A parcel on its way: asked, claimed, made, packed and sent. */
  async sent({ quantity = 6, asked = 30 } = {}) {
    const parcel = await make.packed({ quantity, asked });
    await sendParcel(parcel.coordinator, { shipmentId: parcel.shipmentId, how: "By bicycle" }, newKey());
    return parcel;
  },

  async packed({ quantity = 6, asked = 30 } = {}) {
    const { line, requestId, manager, ward } = await make.line({ asked });
    const { hub, coordinator } = await make.hub();
    const item = await make.item();
    const claim = await make.claim(coordinator, hub.id, line.id, quantity);
    await make.log(coordinator, hub.id, item.id, quantity);
    const parts = [{ claimId: claim.id, itemId: item.id, quantity }];
    const { shipmentId, parts: packed } = await packParcel(coordinator, { hubId: hub.id, parts }, newKey());
    const shipmentLineId = packed[0]?.shipmentLineId ?? 0;
    return { shipmentId, shipmentLineId, hub, coordinator, manager, ward, line, claim, item, requestId };
  },
};

type Item = { garmentTypeId: number; sizeId: number; colourId: number };

/** The same person as the next request would see them, with the memberships they have by now. */
export const again = (personId: number) => actorOf(personId) as Promise<PersonActor>;

const siteData = () =>
  ({
    kind: "hospital",
    name: next("Riverside Hospital"),
    postcode: "LS7 4AB",
    outcode: "LS7",
    shown: true,
    createdAt: now(),
  }) as const;

const hubData = () => {
  const name = next("Canal Street Hub");
  return {
    slug: name.toLowerCase().replaceAll(" ", "-"),
    name,
    postcode: "LS2 7EW",
    outcode: "LS2",
    weekly: 40,
    joinCode: newKey(),
    createdAt: now(),
  };
};
