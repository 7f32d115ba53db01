import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { type Key, newKey } from "@/lib/keys";
import { giveBack, spend } from "@/lib/limits/spend";
import { failure, log } from "@/lib/log";
import { signInLetter } from "@/lib/mail/letters/sign-in";
import { addressOf, send } from "@/lib/mail/send";
import { mayHaveGone } from "@/lib/mail/server";
import { signInPage } from "@/lib/sessions/next";
import { newCode, newToken, seal } from "@/lib/sessions/seal";

/** Minutes that a code and a link live. */
export const MINUTES = 10;
/** Wrong codes that end them. */
export const TRIES = 5;

/**
 * Sends a code and a link, whoever the address belongs to, and forgets the ones before. Returns the token that the
 * asking browser keeps: the code works there only. The same form sent twice asks once.
 * @throws Refused when the mail server does not take the letter, or has been given enough for this address
 */
export async function askToSignIn(email: string, next: string, key: Key): Promise<string> {
  const browser = seal("asking browser", key, email);
  const [link, code, mail] = [newToken(), newCode(), newKey()];
  const hashes = {
    browserHash: seal("browser", browser),
    linkHash: seal("link", link),
    codeHash: seal("code", browser, code),
  };
  if (!(await note(email, next, mail, hashes))) return browser;

  try {
    const url = addressOf(signInPage("/confirm", "/home", { t: link }));
    await send(email, signInLetter({ code, url, minutes: MINUTES }));
  } catch (error) {
    log.error(failure(error), "A mail to sign in could not be sent.");
    await prisma.signIn.deleteMany({ where: { linkHash: hashes.linkHash } });
    if (!mayHaveGone(error)) await giveBack("mail", email, mail);
    throw new Refused("We could not send the e-mail. Wait a minute, then try again.", "email");
  }
  return browser;
}

type Hashes = { browserHash: string; linkHash: string; codeHash: string };

/** False when this very form has asked already. One at a time for an address, which stands in two unique indexes. */
const note = (email: string, next: string, mail: Key, hashes: Hashes) =>
  prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${email}, 0))`;
    const before = await tx.signIn.findUnique({ where: { email } });
    if (before?.browserHash === hashes.browserHash && isLive(before)) return false;
    await spend("mail", email, { key: mail, field: "email", by: tx });
    const data = { ...hashes, next, tries: 0, expiresAt: new Date(now().getTime() + MINUTES * 60_000) };
    await tx.signIn.upsert({ where: { email }, create: { email, ...data }, update: data });
    return true;
  });

const isLive = ({ tries, expiresAt }: { tries: number; expiresAt: Date }) => tries < TRIES && expiresAt > now();

/** What was asked from the browser that holds this token, and whether its code may still be tried; null when it is spent or replaced. */
export async function findAsked(browser: string) {
  const asked = await prisma.signIn.findUnique({ where: { browserHash: seal("browser", browser) } });
  return asked && { email: asked.email, live: isLive(asked) };
}

/** Whom a link would sign in, and where it would take them; null when it is spent, replaced or over. Looking spends nothing. */
export const findLinked = (link: string) =>
  prisma.signIn.findUnique({
    where: { linkHash: seal("link", link), expiresAt: { gt: now() }, tries: { lt: TRIES } },
    select: { email: true, next: true },
  });
