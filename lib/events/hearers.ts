import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { configuredStewards } from "@/lib/people/rules";

/** Who asked: the person who posted each request while they are in its ward, or else all who are. */
export async function listAskers(requestIds: number[]): Promise<number[]> {
  const requests = await db.request.findMany({
    where: { id: { in: requestIds } },
    select: {
      askedBy: { select: { id: true, mergedIntoId: true } },
      ward: { select: { members: { where: { state: "active" } } } },
    },
  });
  return requests.flatMap(({ askedBy, ward }) => {
    const members = ward.members.map((member) => member.personId);
    const asker = askedBy.mergedIntoId ?? askedBy.id;
    return members.includes(asker) ? [asker] : members;
  });
}

export async function listWardMembers(wardId: number): Promise<number[]> {
  const members = await db.wardMember.findMany({
    where: { state: "active", ward: { OR: [{ id: wardId }, { merged: { some: { id: wardId } } }] } },
    orderBy: { personId: "asc" },
  });
  return members.map((member) => member.personId);
}

export async function listCoordinators(hubIds: number[]): Promise<number[]> {
  const where = { hubId: { in: hubIds }, state: "active", role: "coordinator" } as const;
  const members = await db.hubMember.findMany({ where, orderBy: { personId: "asc" } });
  return members.map((member) => member.personId);
}

/** Everybody who is in a hub. */
export async function listHubMembers(hubId: number): Promise<number[]> {
  const members = await db.hubMember.findMany({ where: { hubId, state: "active" }, orderBy: { personId: "asc" } });
  return members.map((member) => member.personId);
}

export async function listStewards(): Promise<number[]> {
  const where = { blockedAt: null, OR: [{ steward: true }, { email: { in: configuredStewards(env.STEWARDS) } }] };
  const stewards = await db.person.findMany({ where, orderBy: { id: "asc" } });
  return stewards.map((person) => person.id);
}

/** The coordinators of hubs that have a bag of a request packed and not sent. */
export async function listPackers(requestId: number): Promise<number[]> {
  const packed = await db.shipment.findMany({
    where: { state: "packing", lines: { some: { claim: { line: { requestId } } } } },
    select: { hubId: true },
  });
  return listCoordinators(packed.map((parcel) => parcel.hubId));
}

/** Who may let somebody into a ward: its members, or the stewards where nobody is left. */
export async function listWhoMayAdmit(wardId: number): Promise<number[]> {
  const where = { wardId, state: "active", person: { blockedAt: null } } as const;
  return (await db.wardMember.count({ where })) > 0 ? listWardMembers(wardId) : listStewards();
}

/** Who tells those of a thank-you by hand who have no e-mail address: the coordinators of the hubs they made for. */
export async function listTellers(thanksId: number): Promise<number[]> {
  const where = { thanksId, maker: { personId: null } };
  const byHand = await db.thanksRecipient.findMany({ where, include: { maker: true } });
  return listCoordinators([...new Set(byHand.map(({ maker }) => maker.hubId))]);
}

/** Everybody with an e-mail address whose pieces a thank-you is for. */
/** Everybody with an e-mail address whose work a thank-you is for. */
export async function listThanked(thanksId: number): Promise<number[]> {
  const where = { thanksId, maker: { personId: { not: null } } };
  const include = { maker: { include: { person: { select: { id: true, mergedIntoId: true } } } } };
  const thanked = await db.thanksRecipient.findMany({ where, include, orderBy: { makerId: "asc" } });
  return thanked.flatMap(({ maker: { person } }) => person?.mergedIntoId ?? person?.id ?? []);
}
