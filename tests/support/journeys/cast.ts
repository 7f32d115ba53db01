import { randomBytes } from "node:crypto";
import type { PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { found } from "@/lib/errors";
import { joinHub } from "@/lib/hubs/commands/join";
import { newKey } from "@/lib/keys";
import { demoPeople } from "@/prisma/cast";
import { type Hub, openHub, openWard, type Ward } from "@/prisma/seed/places";
import { join, see } from "@/prisma/seed/tell";
import { ask } from "@/prisma/seed/work";

/** Letters that no other story has used, so that each has its own people and places. */
export const fresh = () => randomBytes(3).toString("hex");

/** Somebody of the demo, as they are now. */
export async function demo(role: "ward manager" | "coordinator" | "volunteer" | "steward"): Promise<PersonActor> {
  const { email } = found(
    demoPeople.find((person) => person.role === role),
    "person",
  );
  return see((await prisma.person.findUniqueOrThrow({ where: { email } })).id);
}

export type CastWard = Ward & { name: string; site: string; email: string };

/** A checked ward of a hospital, with its manager. */
export async function castWard(postcode = "CB2 0QQ"): Promise<CastWard> {
  const tag = fresh();
  const [name, site, email] = [`Ward ${tag}`, `St ${capital(tag)} Hospital`, `manager@${tag}.example`];
  const where = { kind: "hospital", name: site, postcode, place: "Main door", hours: "Any time" } as const;
  return {
    ...(await openWard({ name: "Nadia Rahman", email }, where, name, await demo("steward"))),
    name,
    site,
    email,
  };
}

export type CastHub = Hub & { name: string; slug: string; email: string };

/** A hub with its coordinator; checked unless it says otherwise. */
export async function castHub({ checked = true, postcode = "CB1 2AB" } = {}): Promise<CastHub> {
  const tag = fresh();
  const [name, email] = [`Hub ${tag}`, `coordinator@${tag}.example`];
  const about = { name, postcode, about: "Six machines.", weekly: 30, claimers: "coordinators" } as const;
  const hub = await openHub({ name: "Lena Fox", email }, about, checked ? await demo("steward") : undefined);
  const { slug } = await prisma.hub.findUniqueOrThrow({ where: { id: hub.hubId } });
  return { ...hub, name, slug, email };
}

/** Somebody who is not in any hub or ward. */
export async function castPerson(name = "Robin Vale") {
  const email = `${name.split(" ")[0]?.toLowerCase()}@${fresh()}.example`;
  return { ...(await join({ name, email })), email };
}

/** A volunteer who has joined the hub. */
export async function castVolunteer({ hubId }: Hub, name = "Ada Lin") {
  const { email, ...person } = await castPerson(name);
  const { joinCode } = await prisma.hub.findUniqueOrThrow({ where: { id: hubId } });
  await joinHub(person, { joinCode }, newKey());
  return { ...(await see(person)), email };
}

/** A ward asks: "scrub-top m navy" by number of pieces. */
export async function castRequest(ward: Ward, wanted: Record<string, number>, notes?: string) {
  const lines = await ask(ward, "soon", 20, wanted, notes);
  const line = await prisma.line.findUniqueOrThrow({
    where: { id: [...lines.values()][0] },
    include: { request: true },
  });
  return { lines, ref: line.request.ref };
}

/** The reference on a bag's slip. */
export const bagRef = async ({ shipmentId }: { shipmentId: number }) =>
  (await prisma.shipment.findUniqueOrThrow({ where: { id: shipmentId } })).ref;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
