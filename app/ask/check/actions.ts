"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import type { PersonActor } from "@/lib/actor";
import { findAskingFor } from "@/lib/drafts/asking";
import { currentDraft, keepAnswers } from "@/lib/drafts/browser";
import type { Answers } from "@/lib/drafts/input";
import { findOne, findUnusual } from "@/lib/drafts/queries";
import { sureOf } from "@/lib/drafts/rules";
import { closeDraft, saveDraft } from "@/lib/drafts/store";
import { Refused } from "@/lib/errors";
import { clockKey, hashOf, type Key } from "@/lib/keys";
import { actorOf } from "@/lib/people/queries";
import { postRequest } from "@/lib/requests/commands/post";
import { requestInput } from "@/lib/requests/input";
import { findOwnRef } from "@/lib/requests/queries/own";
import { addWard } from "@/lib/wards/commands/add";
import { askToJoinWard } from "@/lib/wards/commands/join";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { addWardInput, placeInput, wardInput } from "@/lib/wards/input";
import { isSameName } from "@/lib/wards/names";
import { listPlaces } from "@/lib/wards/queries/sites";

export const send = action(z.object({ draft: z.string().max(60) }), async (actor, input, key) => {
  const draft = await findOne(actor, input.draft);
  if (!draft) redirect("/ask");
  if (draft.answers.sent) redirect(`/requests/${draft.answers.sent}/asked`);

  const { wardId, siteId } = await enterWard(actor, draft.answers, key);
  await saveDraft(actor, draft.tokenHash, { ...draft.answers, wardId });
  const member = await actorOf(actor.personId);
  const placeId = await choosePlace(member, siteId, draft.answers, key);
  const many = await findUnusual(draft.answers);
  const sure = many.length > 0 && draft.answers.sureOf === sureOf(many);
  const { requestId } = await postRequest(member, readRequest({ ...draft.answers, wardId, placeId, sure }), key);

  const ref = await findOwnRef(member, requestId);
  await closeDraft(member, draft.tokenHash, ref);
  redirect(`/requests/${ref}/asked`);
});

export const join = action(wardInput, async (actor, input, key) => {
  const { tokenHash } = await currentDraft(actor);
  await askToJoinWard(actor, input, key);
  if (tokenHash) await keepAnswers(actor, {});
  redirect("/ask/check");
});

/** The ward they are in, or one that is new with this request. What is added has a key made of the form's and itself. */
async function enterWard(actor: PersonActor, answers: Answers, key: Key) {
  const asking = await findAskingFor(actor, answers);
  if (asking?.standing === "member" && asking.wardId && asking.siteId)
    return { wardId: asking.wardId, siteId: asking.siteId };
  if (asking?.standing !== "new") throw new Refused("Your ward needs to let you in first. Open this page again.");
  const where = asking.siteId === null ? { site: answers.site } : { siteId: asking.siteId };
  const ward = addWardInput.parse({ ...where, name: answers.wardName });
  return addWard(actor, ward, clockKey(key, hashOf(ward)));
}

/** The place they chose, or one of that name, or a new one. */
async function choosePlace(member: PersonActor, siteId: number, { placeId, place }: Answers, key: Key) {
  const places = await listPlaces(member, siteId);
  const known = places.find(({ id, name }) => id === placeId || (placeId === null && isSameName(name, place.name)));
  if (known) return known.id;
  const fresh = placeInput.parse({ siteId, ...place });
  return (await addDeliveryPlace(member, fresh, clockKey(key, hashOf(fresh)))).placeId;
}

function readRequest(answers: Answers & { sure: boolean }) {
  const read = requestInput.safeParse(answers);
  if (read.success) return read.data;
  throw new Refused("One of your answers is missing. Select Change beside each, and check it.");
}
