import { now } from "@/lib/clock";
import { prisma, type Tx } from "@/lib/db";
import type { Key } from "@/lib/keys";
import { MINUTES, TRIES } from "@/lib/sessions/ask";
import { newToken, seal } from "@/lib/sessions/seal";
import { findSession, openSession } from "@/lib/sessions/store";

/** Stands in the place of the code once the address is proved and only a name is missing. */
export const PROVED = "proved";

/** Stands there when a steward keeps the one who proved the address out: whoever holds the token may read why. */
export const OUT = "out";

/** `in`: a session, opened by `token`. `out`: there is none, and whoever holds `token` may read why. `name`: nobody has this address yet, and whoever holds `token` may say their name. */
export type Entry = { step: "in" | "name" | "out"; token: string };

/** The code, typed into the browser that asked for it. Null when it is wrong, spent, replaced or over. */
export function proveByCode(browser: string, code: string, key: Key): Promise<Entry | null> {
  const browserHash = seal("browser", browser);
  const codeHash = seal("code", browser, code);
  return prove(seal("entry by code", browser, code, key), async (tx) => {
    const { count } = await tx.signIn.updateMany({
      where: { browserHash, tries: { lt: TRIES }, expiresAt: { gt: now() }, codeHash: { notIn: [PROVED, OUT] } },
      data: { tries: { increment: 1 } },
    });
    if (count === 0) return undefined;
    const [spent] = await tx.$queryRaw<Spent[]>`
      DELETE FROM "SignIn" WHERE "browserHash" = ${browserHash} AND "codeHash" = ${codeHash} RETURNING email`;
    return spent;
  });
}

/** The link, opened in any browser and confirmed there. Null when it is spent, replaced or over. */
export function proveByLink(link: string, key: Key): Promise<Entry | null> {
  return prove(seal("entry by link", link, key), async (tx) => {
    const [spent] = await tx.$queryRaw<Spent[]>`
      DELETE FROM "SignIn" WHERE "linkHash" = ${seal("link", link)} AND "expiresAt" > ${now()} AND tries < ${TRIES}
      RETURNING email`;
    return spent;
  });
}

type Spent = { email: string };

/** Spends and enters in one transaction. The token comes of what was spent and of the form's key: a form sent twice enters once. */
async function prove(token: string, spend: (tx: Tx) => Promise<Spent | undefined>): Promise<Entry | null> {
  const entered = await prisma.$transaction(async (tx) => {
    const spent = await spend(tx);
    return spent ? enter(tx, spent.email, token) : null;
  });
  return entered ?? entryOf(token);
}

async function enter(tx: Tx, email: string, token: string): Promise<Entry> {
  // Held, so that who is blocked at this moment is not let in beside it. Whoever was merged enters as the one they are now.
  const [person] = await tx.$queryRaw<{ id: number; blockedAt: Date | null }[]>`
    SELECT p.id, p."blockedAt" FROM "Person" known JOIN "Person" p ON p.id = coalesce(known."mergedIntoId", known.id)
    WHERE known.email = ${email} FOR SHARE OF p`;
  if (person && !person.blockedAt) {
    await openSession(tx, person.id, token);
    return { step: "in", token };
  }
  const step = person ? "out" : "name";
  const expiresAt = new Date(now().getTime() + MINUTES * 60_000);
  const hashes = {
    browserHash: seal("browser", token),
    linkHash: seal("link", newToken()),
    codeHash: step === "out" ? OUT : PROVED,
  };
  await tx.signIn.create({ data: { email, ...hashes, expiresAt } });
  return { step, token };
}

/** Where this token has led before. */
async function entryOf(token: string): Promise<Entry | null> {
  if (await findSession(token)) return { step: "in", token };
  if (await findProved(token)) return { step: "name", token };
  return (await findProved(token, OUT)) ? { step: "out", token } : null;
}

/** The address that the holder of this token has proved, while it waits for a name, or may read why it is out. */
export const findProved = (token: string, as = PROVED) =>
  prisma.signIn.findUnique({
    where: { browserHash: seal("browser", token), codeHash: as, expiresAt: { gt: now() } },
    select: { email: true },
  });
