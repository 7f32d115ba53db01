import { today } from "@/lib/clock";
import { db } from "@/lib/db";
import { subjectsOf } from "@/lib/events/events";
import { restsUntil } from "@/lib/hubs/pause";
import type { MailKind } from "@/lib/mail/kinds";

/**
 * Leaves out those who are on a break: they are not written to about needs or the network through a hub that they rest
 * from, nor about needs through a hub that rests. Other hubs of theirs still reach them.
 */
export async function listAwake(kind: MailKind, facts: object, personIds: number[]): Promise<number[]> {
  if (kind !== "needs" && kind !== "network") return personIds;
  const about = subjectsOf(facts).flatMap((subject) => (subject.kind === "hub" ? [subject.subjectId] : []));
  const members = await db.hubMember.findMany({
    where: { personId: { in: personIds }, state: "active", ...(about.length > 0 ? { hubId: { in: about } } : {}) },
    select: { personId: true, pausedUntil: true, hub: { select: { pausedUntil: true } } },
  });
  const rests = (member: (typeof members)[number]) =>
    restsUntil(member.pausedUntil, today()) ?? (kind === "needs" && restsUntil(member.hub.pausedUntil, today()));
  return personIds.filter((personId) => {
    const own = members.filter((member) => member.personId === personId);
    return own.length === 0 || !own.every(rests);
  });
}
