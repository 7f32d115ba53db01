import { answerPromise } from "@/lib/claims/commands/answer";
import { askAboutPromises, lapsePromises, remindOfPromises } from "@/lib/claims/commands/ask";
import { newKey } from "@/lib/keys";
import { askAgain, askWhatNow, sleepRequest } from "@/lib/requests/commands/ask";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { redateRequest } from "@/lib/requests/commands/redate";
import { reduceRequest } from "@/lib/requests/commands/reduce";
import { type Prepared, promised, requestOf } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { askNow, askOfPromise } from "@/tests/support/due";
import { inDays } from "@/tests/support/make";

const now = (attempt: Prepared["attempt"]): Prepared => ({ attempt: async (...by) => attempt(...by) });
const day = () => inDays(0).toISOString().slice(0, 10);

/** What the clock asks, and what is answered. */
export const rhythmTries = {
  askAgain: async (scene: Scene) => {
    const due = await askNow((await requestOf(scene)).requestId);
    return now((actor, key = newKey()) => askAgain(actor, due, key));
  },
  askWhatNow: async (scene: Scene) => {
    const due = await askNow((await requestOf(scene)).requestId, 0, inDays(0));
    return now((actor, key = newKey()) => askWhatNow(actor, due, key));
  },
  sleepRequest: async (scene: Scene) => {
    const due = await askNow((await requestOf(scene)).requestId, 2);
    return now((actor, key = newKey()) => sleepRequest(actor, due, key));
  },
  confirmRequest: async (scene: Scene) => {
    const { requestId } = await askNow((await requestOf(scene)).requestId, 1);
    return now((actor) => confirmRequest(actor, { requestId }, newKey()));
  },
  reduceRequest: async (scene: Scene) => {
    const { requestId, line } = await requestOf(scene);
    const lines = [{ lineId: line.id, was: line.asked, asked: 3 }];
    return now((actor) => reduceRequest(actor, { requestId, lines }, newKey()));
  },
  redateRequest: async (scene: Scene) => {
    const { requestId } = await requestOf(scene);
    return now((actor) => redateRequest(actor, { requestId, neededBy: inDays(30) }, newKey()));
  },
  remindOfPromises: async (scene: Scene) => {
    await askOfPromise((await promised(scene)).id, 0, inDays(2));
    return now((actor, key = newKey()) => remindOfPromises(actor, { hubId: scene.hub.id, day: day() }, key));
  },
  askAboutPromises: async (scene: Scene) => {
    await askOfPromise((await promised(scene)).id);
    return now((actor, key = newKey()) => askAboutPromises(actor, { hubId: scene.hub.id, day: day() }, key));
  },
  lapsePromises: async (scene: Scene) => {
    await askOfPromise((await promised(scene)).id, 1);
    return now((actor, key = newKey()) => lapsePromises(actor, { hubId: scene.hub.id, day: day() }, key));
  },
  answerPromise: async (scene: Scene) => {
    const { id: claimId } = await promised(scene);
    await askOfPromise(claimId, 1);
    return now((actor) => answerPromise(actor, { claimId }, newKey()));
  },
};
