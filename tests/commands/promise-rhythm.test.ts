import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clock } from "@/lib/actor";
import { answerPromise } from "@/lib/claims/commands/answer";
import { lapsePromises } from "@/lib/claims/commands/ask";
import { redateClaim } from "@/lib/claims/commands/redate";
import { now, setClock, today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { sleepRequest } from "@/lib/requests/commands/ask";
import { confirmRequest } from "@/lib/requests/commands/confirm";
import { packParcel } from "@/lib/shipments/commands/pack";
import { sendParcel } from "@/lib/shipments/commands/send";
import { useDatabase } from "@/tests/support/database";
import { askNow, askOfPromise } from "@/tests/support/due";
import { historyOf, outcomes } from "@/tests/support/history";
import { useMailbox } from "@/tests/support/mailbox";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();
beforeEach(async () => {
  await place((tx) => tx.claim.updateMany({ data: { askOn: null } }));
  await prisma.$executeRaw`DELETE FROM pgboss.job`;
  setClock(new Date("2026-08-03T09:00:00Z"));
});
afterEach(() => setClock());

const days = (number: number) => setClock(new Date(now().getTime() + number * 86_400_000));
const round = () => strike(["promises"]);
const claimOf = (id: number) => prisma.claim.findUniqueOrThrow({ where: { id } });
const told = async (hubId: number) => (await historyOf("hub", hubId)).filter((name) => /^claims\.|claim\.a/.test(name));
const addressOf = async ({ personId }: { personId: number }) =>
  (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).email;

async function promised(quantity = 6) {
  const [{ line, requestId, manager }, { hub, coordinator }] = [await make.line({ asked: 10 }), await make.hub()];
  const { id: claimId } = await make.claim(coordinator, hub.id, line.id, quantity);
  return { line, requestId, manager, hub, coordinator, claimId };
}

describe("a promise", { timeout: 60_000 }, () => {
  test("is reminded of, asked about, and let go when nobody answers and nothing is made", async () => {
    const { hub, coordinator, manager, line, claimId, requestId } = await promised();
    const { ref } = await prisma.request.findUniqueOrThrow({ where: { id: requestId } });
    for (const [after, expected] of [
      [3, []],
      [1, ["claims.reminded"]],
      [2, ["claims.reminded"]],
      [1, ["claims.reminded", "claims.asked"]],
      [4, ["claims.reminded", "claims.asked"]],
      [1, ["claims.reminded", "claims.asked", "claims.lapsed"]],
      [9, ["claims.reminded", "claims.asked", "claims.lapsed"]],
    ] as const) {
      days(after);
      await round();
      await round();
      expect(await told(hub.id)).toEqual(expected);
    }
    expect(await claimOf(claimId)).toMatchObject({ quantity: 0, released: 6 });
    expect(await prisma.line.findUnique({ where: { id: line.id } })).toMatchObject({ unclaimed: 10, open: true });
    const mails = await letters();
    const to = async (who: { personId: number }) => {
      const address = await addressOf(who);
      return mails.filter((mail) => mail.to === address).map(({ subject }) => subject);
    };
    expect(await to(coordinator)).toEqual([
      `Coming up: 6 scrub tops, M, navy (${ref})`,
      `How is it going with 6 scrub tops, M, navy (${ref})?`,
      "Some of what you promised is back on the board",
    ]);
    expect((await to(manager)).at(-1)).toBe(`Back on the board: 6 pieces (${ref})`);
    expect(await listDifferences()).toEqual([]);
  });

  test("of which some is made is asked about again, and never let go by the clock", async () => {
    const { hub, coordinator, claimId } = await promised();
    await make.log(coordinator, hub.id, (await make.item()).id, 2);
    for (const after of [7, 5, 7]) {
      days(after);
      await round();
    }
    expect(await told(hub.id)).toEqual(["claims.asked", "claims.asked", "claims.asked"]);
    expect(await claimOf(claimId)).toMatchObject({ quantity: 6, asks: 1, askOn: inDays(7) });
  });

  test("that is on the way is asked about a week later; with another day, before that; sent, never", async () => {
    const { hub, coordinator, claimId } = await promised();
    days(7);
    await round();
    await answerPromise(coordinator, { claimId }, newKey());
    await expect(answerPromise(coordinator, { claimId }, newKey())).rejects.toThrow("has said so already");
    expect(await claimOf(claimId)).toMatchObject({ asks: 0, askOn: inDays(7) });
    await redateClaim(coordinator, { claimId, promisedFor: inDays(10) }, newKey());
    expect(await claimOf(claimId)).toMatchObject({ asks: 0, askOn: inDays(7) });
    await redateClaim(coordinator, { claimId, promisedFor: inDays(2) }, newKey());
    expect(await claimOf(claimId)).toMatchObject({ asks: 0, askOn: inDays(2) });

    const itemId = (await make.item()).id;
    await make.log(coordinator, hub.id, itemId, 6);
    const bag = { hubId: hub.id, parts: [{ claimId, itemId, quantity: 6 }] };
    const { shipmentId } = await packParcel(coordinator, bag, newKey());
    await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
    days(20);
    await round();
    expect(await told(hub.id)).toEqual(["claims.asked", "claim.answered"]);
  });

  test("and another of one hub and day are one letter, with 3 links each", async () => {
    const { hub, coordinator } = await promised();
    const { line: other } = await make.line({ asked: 5 });
    await make.claim(coordinator, hub.id, other.id, 5);
    days(7);
    await round();
    const address = await addressOf(coordinator);
    const [mail, ...more] = (await letters()).filter(({ to }) => to === address);
    expect([mail?.subject, more]).toEqual(["How is it going with 2 promises?", []]);
    // And one in the foot, which stops such letters.
    expect(mail?.text.match(/\/do\/\S+/g)).toHaveLength(6 + 1);
  });

  test("on a request that sleeps is left alone, and asked about afresh when it wakes", async () => {
    const { hub, manager, claimId, requestId } = await promised();
    days(7);
    await round();
    await sleepRequest(clock("requests"), await askNow(requestId, 2), newKey());
    days(5);
    await round();
    expect(await told(hub.id)).toEqual(["claims.asked"]);
    await confirmRequest(manager, { requestId }, newKey());
    expect(await claimOf(claimId)).toMatchObject({ quantity: 6, asks: 0, askOn: inDays(1) });
    days(1);
    await round();
    expect(await told(hub.id)).toEqual(["claims.asked", "claims.asked"]);
  });

  test("the days of London count when the clocks go back", async () => {
    setClock(new Date("2026-10-19T11:00:00Z"));
    const { hub } = await promised();
    setClock(new Date("2026-10-25T23:59:00Z"));
    await round();
    expect(await told(hub.id)).toEqual(["claims.reminded"]);
    setClock(new Date("2026-10-26T00:01:00Z"));
    await Promise.all([round(), round()]);
    expect(await told(hub.id)).toEqual(["claims.reminded", "claims.asked"]);
  });

  test("a hub that packs and sends while the clock lets go keeps it, or is told; nothing is lost", async () => {
    const day = () => today().toISOString().slice(0, 10);
    for (let turn = 0; turn < 8; turn++) {
      const { hub, coordinator, claimId } = await promised();
      await askOfPromise(claimId, 1);
      const itemId = (await make.item()).id;
      const bag = { hubId: hub.id, parts: [{ claimId, itemId, quantity: 4 }] };
      const send = async () => {
        await make.log(coordinator, hub.id, itemId, 4);
        const { shipmentId } = await packParcel(coordinator, bag, newKey());
        await sendParcel(coordinator, { shipmentId, how: "" }, newKey());
      };
      const lapse = () => lapsePromises(clock("promises"), { hubId: hub.id, day: day() }, newKey());
      const { worked } = await outcomes([send(), lapse(), lapse()]);
      expect(worked).toBe(1);
      expect(await claimOf(claimId)).toMatchObject({ quantity: expect.toSatisfy((n: number) => n === 0 || n === 6) });
    }
    expect(await listDifferences()).toEqual([]);
  });
});
