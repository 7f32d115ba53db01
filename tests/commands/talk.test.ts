import { describe, expect, test } from "vitest";
import { releaseClaim } from "@/lib/claims/commands/release";
import { prisma } from "@/lib/db";
import { NotFound, Refused } from "@/lib/errors";
import { listHistory } from "@/lib/events/queries";
import { drain } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { changePerson } from "@/lib/people/commands";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { keepMessage, putBackMessage, takeDownMessage } from "@/lib/talk/commands/moderate";
import { reportMessage } from "@/lib/talk/commands/report";
import { writeMessage } from "@/lib/talk/commands/write";
import { findReported, listReported } from "@/lib/talk/queries/reported";
import { countMessages, findThread, messagesOnPage } from "@/lib/talk/queries/thread";
import { useDatabase } from "@/tests/support/database";
import { countEvents, outcomes } from "@/tests/support/history";
import { useMailbox } from "@/tests/support/mailbox";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();

type Person = Awaited<ReturnType<typeof make.person>>;
const addressOf = async ({ personId }: Person) =>
  (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).email;
const quiet = () => prisma.$executeRaw`DELETE FROM pgboss.job`;

/** The letters that go out now, with whom they are for. */
async function sent() {
  await drain();
  return letters();
}

/** A ward, and a checked hub that has promised 4 of its 9. */
async function thread() {
  const placed = await make.ward();
  const { line, requestId, manager } = await make.line({ asked: 9, of: placed });
  const { hub, coordinator } = await make.hub();
  const claim = await make.claim(coordinator, hub.id, line.id, 4);
  const { ref } = line.request;
  const say = (actor: Person, words: string, hubId: number | null = null) =>
    writeMessage(actor, { requestId, hubId, words }, newKey());
  const read = (actor: Person, hubId: number | null = null) => findThread(actor, ref, hubId);
  return { requestId, ref, manager, ward: placed.ward, hub, coordinator, claim, say, read };
}

describe("talking about a request", () => {
  test("a ward and a hub read each other by the names of ward and hub, and are told who they are themselves", async () => {
    const { manager, ward, hub, coordinator, say, read, ref } = await thread();
    await say(manager, "Are the pockets deep?");
    await say(coordinator, "18 cm.\nIs that enough?", hub.id);

    expect((await read(manager)).messages).toMatchObject([
      { by: "You", words: "Are the pockets deep?", mine: true },
      { by: hub.name, words: "18 cm.\nIs that enough?", mine: false },
    ]);
    expect((await read(coordinator, hub.id)).messages.map(({ by }) => by)).toEqual([ward.name, "You"]);
    expect([await countMessages(manager, ref, null), await countMessages(coordinator, ref, hub.id)]).toEqual([2, 2]);

    await changePerson(coordinator, { name: "Lena Fox", named: true }, newKey());
    expect((await read(manager)).messages[1]?.by).toBe(`Lena, ${hub.name}`);
  });

  test("everybody else in the thread hears, once, with the words and where to answer", async () => {
    const { manager, ward, hub, coordinator, say, ref } = await thread();
    const colleague = await make.person();
    const since = new Date();
    for (const { personId } of [colleague, coordinator])
      await place((tx) => tx.wardMember.create({ data: { wardId: ward.id, personId, state: "active", since } }));
    await make.volunteer(hub);
    await quiet();
    await say(manager, "Two are <b>torn</b>: see https://example.org");
    const mails = await sent();
    expect(mails.map(({ to }) => to).sort()).toEqual([await addressOf(colleague), await addressOf(coordinator)].sort());
    const [mail] = mails;
    expect(mail?.text).toContain("> Two are <b>torn</b>: see https://example.org");
    expect(mail?.text).toContain(`/requests/${ref}/talk?message=`);
    expect(mail?.html).not.toMatch(/<b>torn|href="https:\/\/example\.org/);
  });

  test("nobody is written to who has left meanwhile, and nothing that was taken down or is looked at is quoted", async () => {
    const { manager, coordinator, claim, say } = await thread();
    const steward = await make.steward();
    await quiet();
    const { messageId } = await say(manager, "Ring Nadia on 0113");
    await reportMessage(coordinator, { messageId }, newKey());
    const [first] = (await sent()).filter(({ subject }) => subject.startsWith("A message from"));
    expect(first?.text).toContain("a steward to look at this message");
    expect(first?.text).not.toContain("0113");

    const other = await say(manager, "Another on 0114");
    await takeDownMessage(steward, { messageId: other.messageId, reason: "A number" }, newKey());
    await say(manager, "A third on 0115");
    await releaseClaim(coordinator, { claimId: claim.id, quantity: 4, reason: "other", words: "" }, newKey());
    const later = await sent();
    expect(later.filter(({ text }) => /011[45]/.test(text))).toEqual([]);
    expect(later.find(({ subject }) => subject.startsWith("A steward has taken down"))?.text).toContain("> A number");
  });

  test("it is not for strangers, volunteers, new hubs, or a hub that let all go; a bag that went keeps it open", async () => {
    const { manager, coordinator, hub, claim, say, read, ref } = await thread();
    await say(manager, "Hello");
    const before = await countEvents();
    const fresh = await make.hub({ checked: false });
    const outsiders: [Person, number | null][] = [
      [await make.volunteer(hub), hub.id],
      [(await make.ward()).manager, null],
      [fresh.coordinator, fresh.hub.id],
      [(await make.hub()).coordinator, hub.id],
      [coordinator, null],
      [manager, hub.id],
    ];
    for (const [actor, hubId] of outsiders) {
      await expect(read(actor, hubId)).rejects.toThrow(NotFound);
      await expect(say(actor, "Hello", hubId)).rejects.toThrow(NotFound);
    }
    expect(await countEvents()).toBe(before);
    await releaseClaim(coordinator, { claimId: claim.id, quantity: 4, reason: "other", words: "" }, newKey());
    await expect(read(coordinator, hub.id)).rejects.toThrow(NotFound);
    expect(await countMessages(coordinator, ref, hub.id)).toBeNull();

    const bag = await make.sent({ quantity: 3 });
    const lines = [{ shipmentLineId: bag.shipmentLineId, good: 0, damaged: 3, wrong: 0 }];
    await receiveParcel(bag.manager, { shipmentId: bag.shipmentId, lines, remark: "" }, newKey());
    await writeMessage(bag.coordinator, { requestId: bag.requestId, hubId: bag.hub.id, words: "Oh dear" }, newKey());
    expect(await countMessages(bag.coordinator, bag.line.request.ref, bag.hub.id)).toBe(1);
  });

  test("a long thread opens at its newest, and at the message that a mail leads to", async () => {
    const { manager, say, read, ref } = await thread();
    const first = await say(manager, "Message 1");
    for (let i = 2; i <= messagesOnPage + 2; i++) await say(manager, `Message ${i}`);
    const newest = await read(manager);
    expect([newest.page, newest.pages, newest.messages.length]).toEqual([1, 2, messagesOnPage]);
    expect(newest.messages.at(-1)?.words).toBe(`Message ${messagesOnPage + 2}`);
    const led = await findThread(manager, ref, null, { message: first.messageId });
    expect([led.page, led.messages.map(({ words }) => words)]).toEqual([2, ["Message 1", "Message 2"]]);
  });

  test("what was written stands in the thread, not in the history", async () => {
    const { manager, coordinator, requestId, hub, say } = await thread();
    await say(coordinator, "Hello", hub.id);
    for (const actor of [manager, coordinator]) {
      const { happenings } = await listHistory(actor, { kind: "request", id: requestId });
      expect(happenings.map(({ name }) => name)).toEqual(["lines.claimed", "request.posted"]);
    }
  });
});

describe("a message that somebody reports", () => {
  test("waits for a steward, who reads what stands around it, takes it down, and puts it back", async () => {
    const { manager, coordinator, hub, say, read } = await thread();
    const steward = await make.steward();
    await say(manager, "Before");
    const { messageId } = await say(coordinator, "Unkind words", hub.id);
    await say(manager, "After");
    await reportMessage(manager, { messageId }, newKey());
    expect((await read(manager)).messages[1]).toMatchObject({ reported: true });
    expect((await read(coordinator, hub.id)).messages[1]).toMatchObject({ reported: false });

    expect((await listReported(steward)).map(({ id }) => id)).toContain(messageId);
    expect(await findReported(steward, messageId)).toMatchObject({
      words: "Unkind words",
      by: `${coordinator.name}, ${hub.name}`,
      before: [{ words: "Before" }],
      after: [{ words: "After" }],
    });
    for (const stranger of [manager, coordinator]) {
      await expect(listReported(stranger)).rejects.toThrow(NotFound);
      await expect(findReported(stranger, messageId)).rejects.toThrow(NotFound);
    }

    await takeDownMessage(steward, { messageId, reason: "Unkind" }, newKey());
    expect((await listReported(steward)).map(({ id }) => id)).not.toContain(messageId);
    for (const page of [await read(manager), await read(coordinator, hub.id), await read(steward)])
      expect(JSON.stringify(page)).not.toContain("Unkind");

    await putBackMessage(steward, { messageId }, newKey());
    expect((await read(manager)).messages[1]).toMatchObject({ words: "Unkind words", reported: false });
    await expect(putBackMessage(steward, { messageId }, newKey())).rejects.toThrow(Refused);
  });

  test("is decided once, whatever two stewards do at once, and may stay", async () => {
    const { manager, coordinator, say } = await thread();
    const [one, two] = [await make.steward(), await make.steward()];
    const { messageId } = await say(manager, "Hello");
    await reportMessage(coordinator, { messageId }, newKey());
    await expect(reportMessage(one, { messageId }, newKey())).rejects.toThrow("reported this already");
    expect((await outcomes([one, two].map((each) => keepMessage(each, { messageId }, newKey())))).worked).toBe(1);
    const down = (each: Person) => takeDownMessage(each, { messageId, reason: "No" }, newKey());
    expect((await outcomes([down(one), down(two)])).worked).toBe(1);
  });
});
