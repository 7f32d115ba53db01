import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import type { Actor } from "@/lib/actor";
import { today } from "@/lib/clock";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { findDraft, findOne, findUsualAnswers } from "@/lib/drafts/queries";
import { forWards, nextStep } from "@/lib/drafts/rules";
import { saveDraft } from "@/lib/drafts/store";
import { env } from "@/lib/env";
import type { Key } from "@/lib/keys";
import { signInPage } from "@/lib/sessions/next";
import { newToken, seal } from "@/lib/sessions/seal";
import { followWard, listAskingWards } from "@/lib/wards/queries/wards";

/** The cookie holds a secret; the row only its hash. */
const COOKIE = "draft";
const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** The hash of the draft that this browser began, or null. */
export async function draftHere(): Promise<string | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  return token ? hashOf(token) : null;
}

/** What this browser or this person is asking for: as kept, or as usual for the one ward they may ask for. */
export async function currentDraft(actor: Actor) {
  const [draft, wards] = await Promise.all([findDraft(actor, await draftHere()), listAskingWards(actor)]);
  const wardIds = wards.map(({ id }) => id);
  if (draft) return { ...draft, answers: forWards(await asMerged(draft.answers, wardIds), wardIds) };
  const [wardId, ...more] = wardIds;
  const usual = wardId !== undefined && more.length === 0;
  return { tokenHash: null, answers: usual ? await findUsualAnswers(actor, wardId) : noAnswers, expiresAt: null };
}

/**
 * Adds answers to the draft, or starts one: the same form sent twice starts one. For actions only: it may set a cookie.
 * Returns the next page of asking.
 */
export async function keepAnswers(actor: Actor, more: Partial<Answers>, key: Key): Promise<string> {
  const draft = await currentDraft(actor);
  const answers = { ...draft.answers, ...more };
  const tokenHash = draft.tokenHash ?? (await startDraft(await tokenOf(actor, key)));
  await saveDraft(actor, tokenHash, answers);
  return pageAfter(actor, answers, tokenHash);
}

/**
 * Starts a draft that is filled in already. For actions only. One that was under way is found again afterwards. The
 * same form sent twice starts one.
 */
export async function fillDraft(actor: Actor, answers: Answers, key: Key): Promise<string> {
  const tokenHash = await startDraft(await tokenOf(actor, key));
  await saveDraft(actor, tokenHash, answers);
  return pageAfter(actor, answers, tokenHash);
}

/** From now on this browser shows the newest draft of whoever is signed in. For actions only. */
export async function leaveDraftHere() {
  (await cookies()).delete(COOKIE);
}

/** Answers for a ward that was merged meanwhile are for what it is now. */
async function asMerged(answers: Answers, wardIds: number[]): Promise<Answers> {
  const { wardId } = answers;
  return wardId === null || wardIds.includes(wardId) ? answers : { ...answers, wardId: await followWard(wardId) };
}

/** One for each form; but a form whose request has been sent by now starts another. */
async function tokenOf(actor: Actor, key: Key): Promise<string> {
  const token = seal("draft", key);
  const before = await findOne(actor, hashOf(token));
  return before?.answers.sent ? newToken() : token;
}

async function startDraft(token: string): Promise<string> {
  const secure = env.APP_URL.startsWith("https://");
  const maxAge = 7 * 24 * 60 * 60;
  (await cookies()).set(COOKIE, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge });
  return hashOf(token);
}

/** Who has answered everything signs in, and finds the answers again on any device. */
function pageAfter(actor: Actor, answers: Answers, tokenHash: string): string {
  const next = nextStep(answers, today());
  if (next !== "check" || actor.personId !== null) return `/ask/${next}`;
  return signInPage("", `/ask/resume?draft=${tokenHash}`);
}
