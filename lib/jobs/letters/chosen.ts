import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { whenFor } from "@/lib/mail/rules";

/** How each of these people hears of a kind, as they have chosen by now. */
export async function findChoices(personIds: number[]) {
  const rows = await db.mailChoice.findMany({ where: { personId: { in: personIds } } });
  const chosen = new Map(rows.map(({ personId, kind, when }) => [`${personId} ${kind}`, when]));
  return ({ personId, kind }: { personId: number; kind: string }) => whenFor(kind, chosen.get(`${personId} ${kind}`));
}

/** When each of these people was last sent something that others wait for, if that is not long ago. */
export async function findLastSent(personIds: number[]): Promise<Map<number, Date>> {
  const since = new Date(now().getTime() - env.RHYTHM.mail.bundle * 60_000);
  const rows = await db.outgoing.groupBy({
    by: ["personId"],
    where: { personId: { in: personIds }, settledAt: { gt: since }, mailId: { not: null }, kind: { not: "account" } },
    _max: { settledAt: true },
  });
  return new Map(rows.flatMap(({ personId, _max }) => (_max.settledAt ? [[personId, _max.settledAt]] : [])));
}
