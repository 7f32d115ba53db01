import { now, today } from "@/lib/clock";
import { prisma, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { seal } from "@/lib/sessions/seal";

const day = 24 * 60 * 60 * 1_000;
const hashOf = (token: string) => seal("session", token);
const endOf = (time: Date) => new Date(time.getTime() + env.RETENTION.sessions * day);

export async function openSession(tx: Tx, personId: number, token: string) {
  await tx.session.create({ data: { tokenHash: hashOf(token), personId, expiresAt: endOf(now()) } });
  await noteVisit(personId, tx);
}

/** Somebody is here today. Whoever was told that they would be erased is kept. */
export const noteVisit = (personId: number, store: Tx = prisma) => store.$executeRaw`
  INSERT INTO "Visit" ("personId", day)
  SELECT coalesce("mergedIntoId", id), ${today()}::date FROM "Person" WHERE id = ${personId} AND "erasedAt" IS NULL
  ON CONFLICT ("personId") DO UPDATE SET day = EXCLUDED.day, "toldAt" = NULL`;

/** Whose browser this is; null when it is signed out, or its person kept out. Once a day, looking keeps a session alive. */
export async function findSession(token: string): Promise<{ personId: number } | null> {
  const at = now();
  const where = { tokenHash: hashOf(token), expiresAt: { gt: at } };
  const session = await prisma.session.findUnique({ where: { ...where, person: { blockedAt: null } } });
  if (!session) return null;
  const due = session.expiresAt.getTime() < endOf(at).getTime() - day;
  if (due) {
    await prisma.session.updateMany({ where, data: { expiresAt: endOf(at) } });
    await noteVisit(session.personId);
  }
  return { personId: session.personId };
}

export async function endSession(token: string) {
  await prisma.session.deleteMany({ where: { tokenHash: hashOf(token) } });
}

export async function endAllSessions(personId: number) {
  await prisma.session.deleteMany({ where: { personId } });
}
