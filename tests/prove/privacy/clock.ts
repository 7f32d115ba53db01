import { holder } from "@/lib/actor";
import { now, setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import type { RoundName } from "@/lib/jobs/rounds/rounds";
import { newKey } from "@/lib/keys";
import { keepAccount } from "@/lib/privacy/commands/unseen";
import { openSession } from "@/lib/sessions/store";
import type { Canary } from "@/tests/prove/privacy/world";

const retention: RoundName[] = ["leftovers", "signIns", "contacts", "unseen"];

/** The clock goes on, and what is kept for a while only goes, each round run twice: the second time finds nothing. */
export async function letTimePass(left: Canary[], progress: (words: string) => void) {
  const wrong: string[] = [];
  const is = (what: string, found: number, wanted: number) => {
    if (found !== wanted) wrong.push(`${what}: ${found}, not ${wanted}`);
  };
  const pass = async (days: number) => {
    progress(`${days} days go by`);
    setClock(addDays(now(), days));
    await strike(retention);
    const events = await prisma.event.count();
    await strike(retention);
    is(`acts of a second round after ${days} days`, await prisma.event.count(), events);
  };
  const contacts = await prisma.contact.count();
  const waiting = await prisma.contact.count({
    where: { request: { state: "open", lines: { some: { received: 0 } } } },
  });

  await pass(1);
  is("sign-ins after a day", await prisma.signIn.count(), 0);
  is("contacts after a day", await prisma.contact.count(), contacts);
  is("drafts after a day", Math.sign(await prisma.draft.count()), 1);
  await pass(7);
  is("drafts after 8 days", await prisma.draft.count(), 0);
  await pass(23);
  is("contacts of what is over, after 31 days", await prisma.contact.count(), waiting);
  is("keys of the first day, after 31 days", await keysOlderThan(30), 0);
  is("letters that went, after 31 days", await prisma.outgoing.count({ where: { settledAt: { not: null } } }), 0);

  await pass(690);
  is("people told before 24 months", await prisma.visit.count({ where: { toldAt: { not: null } } }), 0);
  await pass(20);
  await strike(["letters"]);
  // Those who stay, a steward, and whoever joined anew.
  is("people told after 24 months", await prisma.visit.count({ where: { toldAt: { not: null } } }), left.length + 2);
  const [link, visit] = [left.filter((_, n) => n % 4 === 0), left.filter((_, n) => n % 4 === 1)];
  for (const { id: personId } of link) await keepAccount(holder({ do: "stay", personId }), { personId }, newKey());
  for (const { id } of visit) await prisma.$transaction((tx) => openSession(tx, id, newKey()));
  await pass(31);
  const gone = left.filter((_, n) => n % 4 > 1);
  const kept = await prisma.person.count({
    where: { erasedAt: null, id: { in: [...link, ...visit].map(({ id }) => id) } },
  });
  is("people who came back", kept, link.length + visit.length);
  is(
    "people who did not",
    await prisma.person.count({ where: { erasedAt: null, id: { in: gone.map(({ id }) => id) } } }),
    0,
  );
  return { gone, wrong };
}

const keysOlderThan = (days: number) => prisma.act.count({ where: { createdAt: { lt: addDays(now(), -days) } } });
