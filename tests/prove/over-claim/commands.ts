import type { PersonActor } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { claimInput, releaseInput } from "@/lib/claims/input";
import { tree } from "@/lib/form-data";
import { countShelf } from "@/lib/garments/commands/count";
import { logGarments, undoLog } from "@/lib/garments/commands/log";
import { countInput, undoInput } from "@/lib/garments/input";
import { findItem } from "@/lib/garments/queries/stock";
import { checkHub } from "@/lib/hubs/commands/check";
import { onlyHubInput } from "@/lib/hubs/input";
import type { Key } from "@/lib/keys";
import { changeLine } from "@/lib/requests/commands/change-line";
import { postRequest } from "@/lib/requests/commands/post";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { changeLineInput, requestInput, withdrawInput } from "@/lib/requests/input";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { arrivedInput, packInput, sendInput, unpackInput } from "@/lib/shipments/input";
import { blockHub, unblockHub } from "@/lib/stewards/commands/hub";
import { blockWard, unblockWard } from "@/lib/stewards/commands/ward";
import { blockHubInput, blockWardInput } from "@/lib/stewards/input";
import { writeThanks } from "@/lib/thanks/commands";
import { thanksInput } from "@/lib/thanks/input";
import { checkWard } from "@/lib/wards/commands/check";
import { wardInput } from "@/lib/wards/input";
import type { Act } from "@/tests/prove/storm/acts/act";
import type { KindName } from "@/tests/prove/storm/acts/kinds";

type Run = (actor: PersonActor, typed: unknown, key: Key, act: Act) => Promise<object>;

/** What each form's action does with what was typed, without the server before it. */
const commands: Record<KindName, Run> = {
  post: (actor, _, key, { answers }) => postRequest(actor, requestInput.parse({ ...answers, sure: true }), key),
  change: (actor, typed, key) => changeLine(actor, changeLineInput.parse(typed), key),
  withdraw: (actor, typed, key) => withdrawRequest(actor, withdrawInput.parse(typed), key),
  receive: (actor, typed, key) => receiveParcel(actor, arrivedInput.parse(typed), key),
  thank: (actor, typed, key) => writeThanks(actor, thanksInput.parse(typed), key),
  claim: (actor, typed, key) => claimLines(actor, claimInput.parse(typed), key),
  release: (actor, typed, key) => releaseClaim(actor, releaseInput.parse(typed), key),
  log: async (actor, typed, key) => {
    const { hubId, garmentTypeId, sizeId, colourId, quantity } = typed as Record<string, string>;
    const what = { garmentTypeId: Number(garmentTypeId), sizeId: Number(sizeId), colourId: Number(colourId) };
    const { itemId } = await findItem(what);
    return logGarments(actor, { hubId: Number(hubId), itemId, quantity: Number(quantity), makerId: null }, key);
  },
  undo: (actor, typed, key) => undoLog(actor, undoInput.parse(typed), key),
  count: (actor, typed, key) => countShelf(actor, countInput.parse(typed), key),
  pack: (actor, typed, key) => packParcel(actor, packInput.parse(typed), key),
  unpack: (actor, typed, key) => unpackParcel(actor, unpackInput.parse(typed), key),
  send: (actor, typed, key) => sendParcel(actor, sendInput.parse(typed), key),
  checkWard: (actor, typed, key) => checkWard(actor, wardInput.parse(typed), key),
  checkHub: (actor, typed, key) => checkHub(actor, onlyHubInput.parse(typed), key),
  holdWard: (actor, typed, key) => blockWard(actor, blockWardInput.parse(typed), key),
  holdHub: (actor, typed, key) => blockHub(actor, blockHubInput.parse(typed), key),
  letWardGoOn: (actor, typed, key) => unblockWard(actor, blockWardInput.parse(typed), key),
  letHubGoOn: (actor, typed, key) => unblockHub(actor, blockHubInput.parse(typed), key),
};

export const run = (kind: KindName, act: Act, key: Key) => commands[kind](act.who.actor, tree(act.fields), key, act);
