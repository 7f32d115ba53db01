import { holder } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { agreeToMerge, offerMerge, unmergePerson } from "@/lib/merging/commands/people";
import { mergeSites, unmergeSite } from "@/lib/merging/commands/sites";
import { mergeWards, unmergeWard } from "@/lib/merging/commands/wards";
import { addToRequest } from "@/lib/requests/commands/add";
import { adoptWard, offerWard } from "@/lib/wards/commands/adopt";
import { leaveWard } from "@/lib/wards/commands/leave";
import { type Prepared, requestOf } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { make } from "@/tests/support/make";
import { putBeside } from "@/tests/support/places";

const now = (attempt: Prepared["attempt"]): Prepared => ({ attempt: async (...by) => attempt(...by) });

async function twoWards() {
  const [from, into] = [await make.ward(), await make.ward()];
  await putBeside(from, into);
  return { fromId: from.ward.id, intoId: into.ward.id };
}

async function twoSites() {
  const [from, into] = [await make.ward(), await make.ward()];
  return { fromId: from.site.id, intoId: into.site.id };
}

async function twoPeople() {
  const [from, into] = [await make.person(), await make.person()];
  return { fromId: from.personId, intoId: into.personId };
}

/** A ward with nobody left, at the site of the scene's own ward. */
async function emptyBeside(scene: Scene) {
  const left = await make.ward();
  await make.line({ of: left });
  await leaveWard(left.manager, { wardId: left.ward.id }, newKey());
  await putBeside(left, scene);
  return left.ward.id;
}

const agree = (offerId: number, personId: number) =>
  agreeToMerge(holder({ do: "merge", offerId, personId }), { offerId, personId }, newKey());

export const askingTries = {
  addToRequest: async (scene: Scene) => {
    const { requestId, line } = await requestOf(scene);
    const { garmentTypeId, sizeId, colourId } = line;
    const lines = [{ garmentTypeId, sizeId, colourId, quantity: 2 }];
    return now((actor) => addToRequest(actor, { requestId, lines, sure: false }, newKey()));
  },
  offerWard: async (scene: Scene) => {
    const wardId = await emptyBeside(scene);
    return now((actor, key = newKey()) => offerWard(actor, { wardId }, key));
  },
  adoptWard: async (scene: Scene) => {
    const wardId = await emptyBeside(scene);
    return now((actor) => adoptWard(actor, { wardId }, newKey()));
  },
  mergeSites: async () => {
    const ids = await twoSites();
    return now((actor) => mergeSites(actor, ids, newKey()));
  },
  unmergeSite: async ({ others }: Scene) => {
    const ids = await twoSites();
    await mergeSites(others.steward, ids, newKey());
    return now((actor) => unmergeSite(actor, { fromId: ids.fromId }, newKey()));
  },
  mergeWards: async () => {
    const ids = await twoWards();
    return now((actor) => mergeWards(actor, ids, newKey()));
  },
  unmergeWard: async ({ others }: Scene) => {
    const ids = await twoWards();
    await mergeWards(others.steward, ids, newKey());
    return now((actor) => unmergeWard(actor, { fromId: ids.fromId }, newKey()));
  },
  offerMerge: async () => {
    const ids = await twoPeople();
    return now((actor) => offerMerge(actor, ids, newKey()));
  },
  // A visitor stands for whoever holds the link of the mail; everybody else comes without it.
  agreeToMerge: async ({ others }: Scene) => {
    const ids = await twoPeople();
    const { offerId } = await offerMerge(others.steward, ids, newKey());
    const personId = ids.fromId;
    const link = holder({ do: "merge", offerId, personId });
    return now((actor) => agreeToMerge(actor.id === "visitor:0" ? link : actor, { offerId, personId }, newKey()));
  },
  unmergePerson: async ({ others }: Scene) => {
    const ids = await twoPeople();
    const { offerId } = await offerMerge(others.steward, ids, newKey());
    await agree(offerId, ids.fromId);
    await agree(offerId, ids.intoId);
    return now((actor) => unmergePerson(actor, { fromId: ids.fromId }, newKey()));
  },
};
