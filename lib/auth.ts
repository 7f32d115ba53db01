import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, isPerson, type PersonActor, visitor } from "@/lib/actor";
import type { Key } from "@/lib/keys";
import { actorOf } from "@/lib/people/queries";
import { askToSignIn, findAsked } from "@/lib/sessions/ask";
import { askingToken, dropSession, keepAsking, keepSession, sessionToken } from "@/lib/sessions/cookies";
import { type Join, joinProved } from "@/lib/sessions/join";
import { safeNext, signInPage } from "@/lib/sessions/next";
import { type Entry, findProved, OUT, proveByCode, proveByLink } from "@/lib/sessions/prove";
import { readSession } from "@/lib/sessions/reader";
import { endAllSessions, endSession } from "@/lib/sessions/store";
import { findWhyOut } from "@/lib/stewards/queries/blocks";

/** Whoever looks at this page or sends this form, with all that they are at this moment; a visitor when signed out. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = await sessionToken();
  const personId = token && (await readSession(token));
  return personId ? actorOf(personId) : visitor;
});

/** The same, for what needs somebody: a visitor is sent to sign in, and comes back here after it. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await currentActor();
  if (isPerson(actor)) return actor;
  redirect(signInPage("", safeNext((await headers()).get("x-path"))));
}

/** Sends a code and a link. The answer is the same whether the address is known or not. @throws Refused without mail */
export async function startSignIn(email: string, next: string, key: Key) {
  await keepAsking(await askToSignIn(email, safeNext(next), key));
}

/** What this browser asked a code for, and whether that may still be tried; null when it is spent or replaced. */
export async function findAsking() {
  const token = await askingToken();
  return token ? findAsked(token) : null;
}

/** `in`, `name` when only a name is missing, or `out` for who is kept out; null when the code is wrong, spent, replaced or over. */
export async function confirmByCode(code: string, key: Key): Promise<Entry["step"] | null> {
  const token = await askingToken();
  return token ? keep(await proveByCode(token, code, key)) : alreadyIn();
}

/** The same for the link of the mail, in any browser. */
export const confirmByLink = async (link: string, key: Key): Promise<Entry["step"] | null> =>
  keep(await proveByLink(link, key));

/** A form that is sent once more after it has let the person in finds no cookie of the asking. */
const alreadyIn = async () => (isPerson(await currentActor()) ? "in" : null);

async function keep(entry: Entry | null) {
  if (entry?.step === "in") await renewSession(entry.token);
  if (entry && entry.step !== "in") await keepAsking(entry.token);
  return entry?.step ?? null;
}

/** The address that this browser has proved and that nobody has yet; null when there is none. */
export async function provedEmail(): Promise<string | null> {
  const token = await askingToken();
  const proved = token && (await findProved(token));
  return proved ? proved.email : null;
}

/** Why whoever proved their address in this browser may not come in; null where nobody is kept out. */
export async function findWhyKeptOut(): Promise<string | null> {
  const token = await askingToken();
  const proved = token && (await findProved(token, OUT));
  return proved ? findWhyOut(proved.email) : null;
}

/** Lets somebody new in with their name; false when their proof is over. `join` makes the person. */
export async function confirmByName(key: Key, join: Join): Promise<boolean> {
  const proof = await askingToken();
  if (!proof) return (await alreadyIn()) !== null;
  const token = await joinProved(proof, key, join);
  if (token) await keep({ step: "in", token });
  return token !== null;
}

async function renewSession(token: string) {
  const before = await sessionToken();
  if (before && before !== token) await endSession(before);
  await keepSession(token);
}

export async function signOut() {
  const token = await sessionToken();
  if (token) await endSession(token);
  await dropSession();
}

/** Signs this person out of every browser, this one too. */
export async function signOutEverywhere() {
  const actor = await currentActor();
  if (isPerson(actor)) await endAllSessions(actor.personId);
  await dropSession();
}
