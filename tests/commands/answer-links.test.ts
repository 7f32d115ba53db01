import { afterEach, describe, expect, test } from "vitest";
import { answerPromise } from "@/lib/claims/commands/answer";
import { redateClaim } from "@/lib/claims/commands/redate";
import { releaseClaim } from "@/lib/claims/commands/release";
import { now, setClock } from "@/lib/clock";
import { Forbidden, NotFound } from "@/lib/errors";
import { leaveHub } from "@/lib/hubs/commands/leave";
import { newKey } from "@/lib/keys";
import { type ClaimLink, linkLife, type RequestLink, readLink, signLink } from "@/lib/links";
import { holderNow } from "@/lib/people/holder";
import { changeLine } from "@/lib/requests/commands/change-line";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { redateRequest } from "@/lib/requests/commands/redate";
import { reduceRequest } from "@/lib/requests/commands/reduce";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { leaveWard } from "@/lib/wards/commands/leave";
import { useDatabase } from "@/tests/support/database";
import { askNow, askOfPromise } from "@/tests/support/due";
import { countEvents } from "@/tests/support/history";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
afterEach(() => setClock());

const requestLinks = ["keep", "fewer", "stop", "day"] as const;
const claimLinks = ["coming", "later", "cannot"] as const;

async function asked() {
  const of = await make.ward();
  const { line, requestId, manager, ward } = await make.line({ asked: 10, of });
  const { hub, coordinator } = await make.hub();
  const { id: claimId } = await make.claim(coordinator, hub.id, line.id, 4);
  await askNow(requestId, 1);
  await askOfPromise(claimId, 1);
  const lines = [{ lineId: line.id, was: 10, asked: 8 }];
  const requestActs = {
    keep: (link: RequestLink) => by(link, (who) => confirmRequest(who, { requestId }, newKey())),
    fewer: (link: RequestLink) => by(link, (who) => reduceRequest(who, { requestId, lines }, newKey())),
    day: (link: RequestLink) => by(link, (who) => redateRequest(who, { requestId, neededBy: inDays(20) }, newKey())),
    stop: (link: RequestLink) =>
      by(link, (who) => withdrawRequest(who, { requestId, reason: "not_needed", words: "" }, newKey())),
  };
  const claimActs = {
    coming: (link: ClaimLink) => by(link, (who) => answerPromise(who, { claimId }, newKey())),
    later: (link: ClaimLink) => by(link, (who) => redateClaim(who, { claimId, promisedFor: inDays(9) }, newKey())),
    cannot: (link: ClaimLink) =>
      by(link, (who) => releaseClaim(who, { claimId, quantity: 2, reason: "cannot_finish", words: "" }, newKey())),
  };
  return { of, line, requestId, manager, ward, hub, coordinator, claimId, requestActs, claimActs };
}

const by = async <T>(link: RequestLink | ClaimLink, act: (who: Awaited<ReturnType<typeof holderNow>>) => Promise<T>) =>
  act(await holderNow(link));

describe("a link that was mailed", () => {
  test("does what it is for, and nothing else", async () => {
    const { requestId, manager, coordinator, claimId, line, requestActs, claimActs } = await asked();
    const ofWard = { requestId, personId: manager.personId };
    const ofHub = { claimId, personId: coordinator.personId };
    const before = await countEvents();
    for (const held of requestLinks) {
      const link = { do: held, ...ofWard } as RequestLink;
      for (const other of requestLinks.filter((each) => each !== held))
        await expect(requestActs[other](link)).rejects.toThrow(NotFound);
      const asWard = changeLine(await holderNow(link), { lineId: line.id, was: 10, asked: 1, sure: false }, newKey());
      await expect(asWard).rejects.toThrow(NotFound);
    }
    for (const held of claimLinks)
      for (const other of claimLinks.filter((each) => each !== held))
        await expect(claimActs[other]({ do: held, ...ofHub } as ClaimLink)).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);

    for (const held of claimLinks) await claimActs[held]({ do: held, ...ofHub } as ClaimLink);
    for (const held of ["keep", "fewer", "day", "stop"] as const)
      await requestActs[held]({ do: held, ...ofWard } as RequestLink);
    expect(await countEvents()).toBe(before + 7);
  });

  test("does it for its own request and promise only", async () => {
    const { of, line, manager, hub, coordinator, requestActs, claimActs } = await asked();
    const ofWard = { requestId: (await make.line({ of })).requestId, personId: manager.personId };
    const another = await make.claim(coordinator, hub.id, line.id, 2);
    const ofHub = { claimId: another.id, personId: coordinator.personId };
    for (const held of requestLinks)
      await expect(requestActs[held]({ do: held, ...ofWard } as RequestLink)).rejects.toThrow(NotFound);
    for (const held of claimLinks)
      await expect(claimActs[held]({ do: held, ...ofHub } as ClaimLink)).rejects.toThrow(NotFound);
  });

  test("is nothing once the person has left, or does not act for the hub any more", async () => {
    const { requestId, manager, ward, hub, coordinator, claimId, requestActs, claimActs } = await asked();
    await leaveWard(manager, { wardId: ward.id }, newKey());
    for (const held of requestLinks) {
      const link = { do: held, requestId, personId: manager.personId } as RequestLink;
      await expect(requestActs[held](link)).rejects.toThrow(NotFound);
    }
    const where = { hubId_personId: { hubId: hub.id, personId: coordinator.personId } };
    const personId = coordinator.personId;
    await place((tx) => tx.hubMember.update({ where, data: { role: "volunteer" } }));
    await expect(claimActs.coming({ do: "coming", claimId, personId })).rejects.toThrow(NotFound);
    await leaveHub(coordinator, { hubId: hub.id }, newKey()).catch((error) => expect(error).not.toBe(Forbidden));
    await expect(claimActs.cannot({ do: "cannot", claimId, personId })).rejects.toThrow(NotFound);
  });

  test("is over after its time, and is for nobody when it was not signed here", async () => {
    const link = { do: "keep", requestId: 1, personId: 1 } as const;
    const token = await signLink(link);
    expect(await readLink(token)).toEqual(link);
    expect(await readLink(`${token.slice(0, -6)}AAAAAA`)).toBeNull();
    setClock(new Date(now().getTime() + (linkLife * 24 + 1) * 3_600_000));
    expect(await readLink(token)).toBeNull();
  });
});
