import { db } from "@/lib/db";
import type { Events } from "@/lib/events/events";
import { listCoordinators } from "@/lib/events/hearers";
import type { HubRole } from "@/prisma/generated/enums";

/** Everybody in the checked wards of a site: those who may say that it is full, and take it back. */
export async function listSiteMembers(siteId: number): Promise<number[]> {
  const where = { state: "active", ward: { siteId, state: "checked" } } as const;
  const members = await db.wardMember.findMany({ where, orderBy: { personId: "asc" } });
  return [...new Set(members.map(({ personId }) => personId))];
}

const claimFields = {
  where: { quantity: { gt: 0 } },
  select: { id: true, hubId: true, lineId: true, quantity: true, sent: true },
  orderBy: { id: "asc" },
} as const;
export type Waiting = { id: number; hubId: number; lineId: number; quantity: number; sent: number };

/** The promises that are not all sent, of what a site has just said that it is full of. */
export async function listRestingClaims({ siteId, rests }: Events["rest.begun"]): Promise<Waiting[]> {
  const garments = rests.flatMap(({ garmentTypeId }) => (garmentTypeId === null ? [] : [garmentTypeId]));
  const some = garments.length > 0 ? { garmentTypeId: { in: garments } } : {};
  const line = { resting: true, request: { ward: { siteId } }, ...some };
  return unsent(await db.claim.findMany({ ...claimFields, where: { ...claimFields.where, line } }));
}

/** The promises on some lines that are not all sent. */
export const listClaimsOn = async (lines: { lineId: number }[]): Promise<Waiting[]> =>
  unsent(
    await db.claim.findMany({
      ...claimFields,
      where: { ...claimFields.where, lineId: { in: lines.map(({ lineId }) => lineId) } },
    }),
  );

const unsent = (claims: Waiting[]) => claims.filter(({ quantity, sent }) => quantity > sent);

export const listMakersOf = (claims: Waiting[]) => listCoordinators([...new Set(claims.map(({ hubId }) => hubId))]);

/** Everybody in the hubs that make a garment, or those with one role. */
export async function listEverybodyMaking(garmentTypeId: number, role?: HubRole): Promise<number[]> {
  const hub = { closed: false, makes: { some: { garmentTypeId } } };
  const where = { state: "active", hub, ...(role ? { role } : {}) } as const;
  const members = await db.hubMember.findMany({ where, orderBy: { personId: "asc" } });
  return [...new Set(members.map(({ personId }) => personId))];
}
