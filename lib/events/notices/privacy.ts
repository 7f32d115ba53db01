import { addDays } from "@/lib/dates";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { About } from "@/lib/events/notices/about";
import { sayList } from "@/lib/garments/words";
import { signLink } from "@/lib/links";
import * as letters from "@/lib/mail/letters/privacy";
import { looksForSomebody, passed } from "@/lib/mail/letters/rest";
import { addressOf } from "@/lib/mail/send";

const listAlone = (ids: number[]) => db.hub.findMany({ where: { id: { in: ids } }, orderBy: { id: "asc" } });

/** To the stewards. Whoever coordinated several hubs is gone from all of them at once. */
export async function hubsAlone({ facts }: About<"person.erased">) {
  const hubs = await listAlone(facts.alone);
  const names = sayList(hubs.map(({ name }) => name));
  return passed({ hub: names, outcode: sayList(hubs.map(({ outcode }) => outcode)), url: addressOf("/steward") });
}

/** To the people of a hub that nobody coordinates now. */
export async function hubLooks({ facts, personId }: About<"person.erased">) {
  const own = await db.hubMember.findMany({
    where: { personId, state: "active", hubId: { in: facts.alone } },
    include: { hub: true },
    orderBy: { hubId: "asc" },
  });
  const [first] = own;
  const hub = sayList(own.map((member) => member.hub.name));
  return first
    ? looksForSomebody({ hub, person: "The last coordinator", url: addressOf(`/hub/${first.hub.slug}`) })
    : null;
}

/** Nothing to whoever has come back. */
export async function unseen({ facts: { personId } }: About<"person.unseen">) {
  const visit = await db.visit.findUnique({ where: { personId } });
  if (!visit?.toldAt) return null;
  const { unseen: months, unseenNotice } = env.RETENTION;
  const url = addressOf(`/do/${await signLink({ do: "stay", personId })}`);
  return letters.unseen({ months, by: addDays(visit.toldAt, unseenNotice), url });
}
