import type { Actor } from "@/lib/actor";
import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { isAffiliated } from "@/lib/people/rules";
import { mayCheck } from "@/lib/wards/rules";

const most = 50;
const known = { select: { id: true, name: true, email: true } } as const;

/** Wards that wait for a steward, the longest first, at most 50, with all that is known. */
export async function listWardsToCheck(actor: Actor, store: Db = db) {
  if (!mayCheck(actor)) found(null, "page");
  const wards = await store.ward.findMany({
    where: { state: "held", mergedIntoId: null },
    orderBy: { id: "asc" },
    take: most,
    include: {
      site: { include: { wards: { where: { state: "checked", mergedIntoId: null }, select: { id: true } } } },
      members: { where: { state: "active" }, orderBy: { since: "asc" }, include: { person: known } },
      _count: { select: { requests: { where: { state: "held" } } } },
    },
  });
  return wards.map(({ members, _count, site: { wards: checked, ...site }, ...ward }) => ({
    ...ward,
    site,
    checkedWardsAtSite: checked.length,
    waiting: _count.requests,
    people: members.map(({ person }) => ({ ...person, affiliated: isAffiliated(person.email) })),
  }));
}

/** People who asked to join a ward that has nobody to let them in, or whose people have not answered for 3 days. At most 50. */
export async function listJoinsToAnswer(actor: Actor, store: Db = db) {
  if (!mayCheck(actor)) found(null, "page");
  const asked = await store.wardMember.findMany({
    where: {
      state: "asked",
      ward: { state: { not: "declined" } },
      OR: [
        { ward: { members: { none: { state: "active", person: { blockedAt: null } } } } },
        { since: { lt: addDays(now(), -3) } },
      ],
    },
    orderBy: [{ since: "asc" }, { personId: "asc" }],
    take: most,
    include: { person: known, ward: { include: { site: true } } },
  });
  return asked.map(({ person, ward, since }) => ({
    ward,
    since,
    person: { ...person, affiliated: isAffiliated(person.email) },
  }));
}
