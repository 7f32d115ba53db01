"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import type { PersonActor } from "@/lib/actor";
import { type AskingFor, findAskingFor, seenOf } from "@/lib/drafts/asking";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import type { Answers } from "@/lib/drafts/input";
import { placeMeant } from "@/lib/drafts/place";
import { type Draft, findAskingRests, findOne, findUnusual } from "@/lib/drafts/queries";
import { questionAbout, sureOf } from "@/lib/drafts/rules";
import { closeDraft, saveDraft } from "@/lib/drafts/store";
import { Refused } from "@/lib/errors";
import { clockKey, hashOf, type Key } from "@/lib/keys";
import { actorOf } from "@/lib/people/queries";
import { postRequest } from "@/lib/requests/commands/post";
import { requestInput } from "@/lib/requests/input";
import { findOwnRef } from "@/lib/requests/queries/own";
import { refusalOf } from "@/lib/rests/rules";
import { addWard } from "@/lib/wards/commands/add";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { addWardInput, placeInput, wardInput } from "@/lib/wards/input";
import { listPlaces } from "@/lib/wards/queries/sites";

/** `seen` is what the page showed: answers that were changed meanwhile, on another page, are shown before they go. */
const sendInput = z.object({ draft: z.string().max(60), seen: z.string().max(60) });

export const send = action(sendInput, "asking", async (actor, input, key) => {
  const draft = await findOne(actor, input.draft);
  if (!draft) redirect("/ask");
  if (draft.answers.sent) redirect(`/requests/${draft.answers.sent}/asked`);
  const asking = await findAskingFor(actor, draft.answers);
  if (!asking) redirect("/ask/site");
  if (refusalOf(await findAskingRests(actor, draft.answers))) redirect("/ask/what");
  if (seenOf(asking, draft.answers) !== input.seen) redirect("/ask/check?done=changed");
  redirect(`/requests/${await post(actor, asking, draft, key).catch(besideItsAnswer)}/asked`);
});

/** The ward that the answers name, and no other: asking to join writes to its people. */
export const join = action(wardInput, "joining", async (actor, input, key) => {
  const { tokenHash, answers } = await currentDraft(actor);
  if ((await findAskingFor(actor, answers))?.wardId !== input.wardId)
    throw new Refused("Your answers have changed since you opened this page. Check them again.");
  await askToJoinWard(actor, input, key);
  if (tokenHash) await keepAnswers(actor, {}, key);
  redirect("/ask/check");
});

async function post(actor: PersonActor, asking: AskingFor, { tokenHash, answers }: Draft, key: Key) {
  const wardId = await enterWard(actor, asking, answers, key);
  await saveDraft(actor, tokenHash, { ...answers, wardId });
  const member = await actorOf(actor.personId);
  const placeId = await choosePlace(member, wardId, answers, key);
  const many = await findUnusual(answers);
  const sure = many.length > 0 && answers.sureOf === sureOf(many);
  const { requestId } = await postRequest(member, readRequest({ ...answers, wardId, placeId, sure }), key);

  const ref = await findOwnRef(member, requestId);
  await closeDraft(member, tokenHash, ref);
  return ref;
}

/** The ward they are in, or one that is new with this request. What is added has a key made of the form's and itself. */
async function enterWard(actor: PersonActor, asking: AskingFor, answers: Answers, key: Key) {
  if (asking.standing === "member" && asking.wardId) return asking.wardId;
  if (asking.standing !== "new") throw new Refused("Your ward needs to let you in first. Open this page again.");
  const where = asking.siteId === null ? { site: answers.site } : { siteId: asking.siteId };
  const ward = addWardInput.parse({ ...where, name: answers.wardName });
  return (await addWard(actor, ward, clockKey(key, hashOf(ward)))).wardId;
}

/** The place they chose, or one of that name, or a new one. */
async function choosePlace(member: PersonActor, wardId: number, answers: Answers, key: Key) {
  const known = placeMeant(await listPlaces(member, wardId), answers);
  if (known) return known.id;
  const fresh = placeInput.parse({ wardId, ...answers.place });
  return (await addDeliveryPlace(member, fresh, clockKey(key, hashOf(fresh)))).placeId;
}

function readRequest(answers: Answers & { sure: boolean }) {
  const read = requestInput.safeParse(answers);
  if (read.success) return read.data;
  throw new Refused("One of your answers is missing. Select Change beside each, and check it.");
}

/** The fields are on other pages: here an error leads to the way to change the answer that it is about. */
function besideItsAnswer(error: unknown): never {
  const question = error instanceof Refused && questionAbout(error.field);
  throw question ? new Refused(error.message, `change-${question}`) : error;
}
