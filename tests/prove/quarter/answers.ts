import { answerPromise } from "@/lib/claims/commands/answer";
import { redateClaim } from "@/lib/claims/commands/redate";
import { releaseClaim } from "@/lib/claims/commands/release";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { db } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { redateRequest } from "@/lib/requests/commands/redate";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import type { Chances } from "@/tests/model/chance";
import * as acts from "@/tests/prove/quarter/acts";
import type { Quarter } from "@/tests/prove/quarter/world";

type Act = () => Promise<unknown>;

/** What people do about what they were told since somebody last looked: about half of them within a day. */
export async function answers(quarter: Quarter, since: Date, chance: Chances): Promise<Act[]> {
  return [
    ...(await claimsOfTheAlerted(quarter, since, chance)),
    ...(await wordsOfWards(quarter, chance)),
    ...(await wordsOfHubs(quarter, chance)),
  ];
}

async function claimsOfTheAlerted({ hubs }: Quarter, since: Date, chance: Chances): Promise<Act[]> {
  const heard = await db.alert.findMany({ where: { at: { gt: since } }, orderBy: [{ at: "asc" }, { hubId: "asc" }] });
  return heard.flatMap(({ hubId, requestId }): Act[] => {
    const hub = hubs.find((each) => each.hubId === hubId);
    if (!hub || chance.is(0.5)) return [];
    return [async () => acts.claim(hub, await acts.listFree(hub, requestId))];
  });
}

/** "Do you still need these?", "What now?": most say yes, some take it back, and some say nothing at all. */
async function wordsOfWards({ wards }: Quarter, chance: Chances): Promise<Act[]> {
  const asked = await db.request.findMany({
    where: { OR: [{ state: "open", asks: { gt: 0 } }, { state: "sleeping" }] },
    orderBy: { id: "asc" },
  });
  return asked.flatMap(({ id: requestId, wardId, state, neededBy }): Act[] => {
    const ward = wards.find((each) => each.wardId === wardId);
    if (!ward || ward.silent || !chance.is(state === "sleeping" ? 0.01 : 0.08)) return [];
    const { manager } = ward;
    const fate = chance.int(1, 10);
    if (fate === 1) return [() => withdrawRequest(manager, { requestId, reason: "not_needed", words: "" }, newKey())];
    if (fate < 5 && state === "open" && neededBy <= today())
      return [() => redateRequest(manager, { requestId, neededBy: addDays(today(), 14) }, newKey())];
    return [() => confirmRequest(manager, { requestId }, newKey())];
  });
}

/** "How is your promise coming along?" */
async function wordsOfHubs({ hubs }: Quarter, chance: Chances): Promise<Act[]> {
  const asked = await db.$queryRaw<{ claimId: number; hubId: number; left: number }[]>`
    SELECT id AS "claimId", "hubId", quantity - packed AS left FROM "Claim"
    WHERE asks > 0 AND quantity > sent ORDER BY id`;
  return asked.flatMap(({ claimId, hubId, left }): Act[] => {
    const hub = hubs.find((each) => each.hubId === hubId);
    if (!hub || hub.silent || !chance.is(0.1)) return [];
    const { coordinator } = hub;
    const fate = chance.int(1, 10);
    if (fate === 1 && left > 0)
      return [
        () => releaseClaim(coordinator, { claimId, quantity: left, reason: "cannot_finish", words: "" }, newKey()),
      ];
    if (fate < 5) return [() => redateClaim(coordinator, { claimId, promisedFor: addDays(today(), 7) }, newKey())];
    return [() => answerPromise(coordinator, { claimId }, newKey())];
  });
}
