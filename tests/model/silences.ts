import { clock } from "@/lib/actor";
import { askAboutPromises, lapsePromises } from "@/lib/claims/commands/ask";
import { sleepRequest } from "@/lib/requests/commands/ask";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { reduceRequest } from "@/lib/requests/commands/reduce";
import type { Operation } from "@/tests/model/operations";
import { any, managerOf } from "@/tests/model/world";
import { askNow, askOfPromise } from "@/tests/support/due";
import { inDays } from "@/tests/support/make";

type Of = { id: number; wardId: number };
const inState = (state: string) => any<Of>(`SELECT id, "wardId" FROM "Request" WHERE state = '${state}'`);

/** What the clock does where nobody answers, and what a ward answers. */
export const silences: Record<string, { weight: number; plan: Operation }> = {
  sleep: {
    weight: 2,
    plan: async () => {
      const request = await inState("open");
      if (!request) return;
      const due = await askNow(request.id, 2);
      return (key) => sleepRequest(clock("requests"), due, key);
    },
  },
  confirm: {
    weight: 3,
    plan: async (world, chance) => {
      const request = await inState(chance.is(0.8) ? "sleeping" : "open");
      return request && ((key) => confirmRequest(managerOf(world, request.wardId), { requestId: request.id }, key));
    },
  },
  reduce: {
    weight: 2,
    plan: async (world, chance) => {
      const line = await any<{ id: number; asked: number; requestId: number; wardId: number }>(
        `SELECT l.id, l.asked, l."requestId", r."wardId" FROM "Line" l JOIN "Request" r ON r.id = l."requestId" WHERE l.asked > 0`,
      );
      if (!line) return;
      const lines = [{ lineId: line.id, was: line.asked, asked: chance.int(0, line.asked) }];
      return (key) => reduceRequest(managerOf(world, line.wardId), { requestId: line.requestId, lines }, key);
    },
  },
  lapse: {
    weight: 3,
    plan: async (_, chance) => {
      const claim = await any<{ id: number; hubId: number }>(`SELECT id, "hubId" FROM "Claim" WHERE quantity > sent`);
      if (!claim) return;
      await askOfPromise(claim.id, 1);
      const due = { hubId: claim.hubId, day: inDays(0).toISOString().slice(0, 10) };
      const come = chance.is(0.7) ? lapsePromises : askAboutPromises;
      return (key) => come(clock("promises"), due, key);
    },
  },
};
