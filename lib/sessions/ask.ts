import { now } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { signInLetter } from "@/lib/mail/letters/sign-in";
import { addressOf, send } from "@/lib/mail/send";
import { signInPage } from "@/lib/sessions/next";
import { newCode, newToken, seal } from "@/lib/sessions/seal";

/** Minutes that a code and a link live. */
export const MINUTES = 10;
/** Wrong codes that end them. */
export const TRIES = 5;

/**
 * Sends a code and a link, whoever the address belongs to, and forgets the ones before. Returns the token that the
 * asking browser keeps: the code works there only. The same form sent twice asks once.
 * @throws Refused when the mail server does not take the letter
 */
export async function askToSignIn(email: string, next: string, key: Key): Promise<string> {
  const browser = seal("asking browser", key, email);
  const [link, code] = [newToken(), newCode()];
  const browserHash = seal("browser", browser);
  if (!(await note(email, browserHash, seal("link", link), seal("code", browser, code)))) return browser;

  try {
    await send(
      email,
      signInLetter({ code, url: addressOf(signInPage("/confirm", next, { t: link })), minutes: MINUTES }),
    );
  } catch {
    await prisma.signIn.deleteMany({ where: { browserHash } });
    throw new Refused("We could not send the e-mail. Wait a minute, then try again.", "email");
  }
  return browser;
}

/** False when this very form has asked already. */
async function note(email: string, browserHash: string, linkHash: string, codeHash: string) {
  const at = now();
  const ends = new Date(at.getTime() + MINUTES * 60_000);
  const noted = await prisma.$executeRaw`
    INSERT INTO "SignIn" (email, "linkHash", "codeHash", "browserHash", tries, "expiresAt")
    VALUES (${email}, ${linkHash}, ${codeHash}, ${browserHash}, 0, ${ends})
    ON CONFLICT (email) DO UPDATE SET "linkHash" = EXCLUDED."linkHash", "codeHash" = EXCLUDED."codeHash",
      "browserHash" = EXCLUDED."browserHash", tries = 0, "expiresAt" = EXCLUDED."expiresAt"
    WHERE "SignIn"."browserHash" <> EXCLUDED."browserHash" OR "SignIn"."expiresAt" <= ${at} OR "SignIn".tries >= ${TRIES}`;
  return noted === 1;
}

/** What was asked from the browser that holds this token, and whether its code may still be tried; null when it is spent or replaced. */
export async function findAsked(browser: string) {
  const asked = await prisma.signIn.findUnique({ where: { browserHash: seal("browser", browser) } });
  return asked && { email: asked.email, live: asked.tries < TRIES && asked.expiresAt > now() };
}

/** Whom a link would sign in; null when it is spent, replaced or over. Looking spends nothing. */
export const findLinked = (link: string) =>
  prisma.signIn.findUnique({
    where: { linkHash: seal("link", link), expiresAt: { gt: now() }, tries: { lt: TRIES } },
    select: { email: true },
  });
