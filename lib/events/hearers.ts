import { db } from "@/lib/db";

/** Who asked: the person who posted each request while they are in its ward, or else all who are. */
export async function listAskers(requestIds: number[]): Promise<number[]> {
  const requests = await db.request.findMany({
    where: { id: { in: requestIds } },
    select: { askedById: true, ward: { select: { members: { where: { state: "active" } } } } },
  });
  return requests.flatMap(({ askedById, ward }) => {
    const members = ward.members.map((member) => member.personId);
    return members.includes(askedById) ? [askedById] : members;
  });
}

export async function listWardMembers(wardId: number): Promise<number[]> {
  const members = await db.wardMember.findMany({ where: { wardId, state: "active" }, orderBy: { personId: "asc" } });
  return members.map((member) => member.personId);
}

export async function listCoordinators(hubIds: number[]): Promise<number[]> {
  const where = { hubId: { in: hubIds }, state: "active", role: "coordinator" } as const;
  const members = await db.hubMember.findMany({ where, orderBy: { personId: "asc" } });
  return members.map((member) => member.personId);
}

export async function listStewards(): Promise<number[]> {
  const stewards = await db.person.findMany({ where: { steward: true }, orderBy: { id: "asc" } });
  return stewards.map((person) => person.id);
}

/** Who may let somebody into a ward: its members, or the stewards where nobody is left. */
export async function listWhoMayAdmit(wardId: number): Promise<number[]> {
  const members = await listWardMembers(wardId);
  return members.length > 0 ? members : listStewards();
}

/** Everybody with an e-mail address whose pieces a thank-you is for. */
export async function listThanked(thanksId: number): Promise<number[]> {
  const where = { thanksId, maker: { personId: { not: null } } };
  const thanked = await db.thanksRecipient.findMany({ where, include: { maker: true }, orderBy: { makerId: "asc" } });
  return thanked.flatMap(({ maker }) => maker.personId ?? []);
}
