import { afterEach, describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound } from "@/lib/errors";
import { listHistory } from "@/lib/events/queries";
import { declineHub } from "@/lib/hubs/commands/decline";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { listDifferences } from "@/lib/reconcile/differences";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { finishTask, withdrawTask } from "@/lib/tasks/commands/finish";
import { listTask } from "@/lib/tasks/commands/list";
import { giveBackTask, takeTask } from "@/lib/tasks/commands/take";
import type { TaskInput } from "@/lib/tasks/input";
import { listAddresses } from "@/lib/tasks/queries/address";
import { listBelongings } from "@/lib/tasks/queries/choices";
import { listHomeJobs, listJobs } from "@/lib/tasks/queries/jobs";
import { listParcelWork } from "@/lib/tasks/queries/work";
import { writeThanks } from "@/lib/thanks/commands";
import { listReached } from "@/lib/thanks/queries/reached";
import { useDatabase } from "@/tests/support/database";
import { historyOf, outcomes } from "@/tests/support/history";
import { useMailbox } from "@/tests/support/mailbox";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();
afterEach(() => setClock());

type Person = Awaited<ReturnType<typeof make.person>>;
type Hub = Awaited<ReturnType<typeof make.hub>>;

const plain = { kind: "wash", words: "", on: null, requestId: null, shipmentId: null } as const;
const list = async ({ hub, coordinator }: Pick<Hub, "hub" | "coordinator">, more: Partial<TaskInput> = {}) =>
  (await listTask(coordinator, { ...plain, hubId: hub.id, ...more }, newKey())).taskId;
const take = (actor: Person, taskId: number) => takeTask(actor, { taskId }, newKey());
const finish = (actor: Person, taskId: number, makerId: number | null = null) =>
  finishTask(actor, { taskId, makerId }, newKey());
const stateOf = async (id: number) => (await prisma.task.findUniqueOrThrow({ where: { id } })).state;
const quiet = () => prisma.$executeRaw`DELETE FROM pgboss.job`;
const lettersTo = async ({ personId }: Person) => {
  const { email } = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
  return (await letters()).filter(({ to }) => to === email);
};

describe("a small job", () => {
  test("is listed for a bag or a request of the hub, and for nobody else's", async () => {
    const bag = await make.packed();
    const other = await make.packed();
    const forBag = await list(bag, { shipmentId: bag.shipmentId, on: inDays(2) });
    await list(bag, { requestId: bag.requestId });
    expect(await historyOf("shipment", bag.shipmentId)).toEqual(["parcel.packed", "task.listed"]);
    expect((await historyOf("request", bag.requestId)).slice(-2)).toEqual(["task.listed", "task.listed"]);
    expect((await listBelongings(bag.coordinator, bag.hub)).map(({ value }) => value)).toEqual([
      `bag-${bag.shipmentId}`,
      `request-${bag.requestId}`,
    ]);
    for (const not of [{ shipmentId: other.shipmentId }, { requestId: other.requestId }])
      await expect(list(bag, not)).rejects.toMatchObject({ field: "about" });
    await expect(list(bag, { on: inDays(-1) })).rejects.toMatchObject({ field: "on" });
    expect((await listJobs(bag.coordinator, bag.hub.id)).open[0]?.id).toBe(forBag);
  });

  test("is taken by one, whoever else tries at once, given back, taken again and done", async () => {
    const at = await make.hub();
    const [one, two] = [await make.volunteer(at.hub), await make.volunteer(at.hub)];
    const taskId = await list(at);
    const { worked, told } = await outcomes([take(one, taskId), take(two, taskId)]);
    expect([worked, told]).toEqual([1, ["Somebody else has taken this job. Thank you for offering."]]);

    const { mine } = await listHomeJobs(one, at.hub.id, 3);
    const [taker, loser] = mine.length === 1 ? [one, two] : [two, one];
    await expect(finish(loser, taskId)).rejects.toThrow(Forbidden);
    await giveBackTask(taker, { taskId }, newKey());
    await take(loser, taskId);
    expect((await outcomes([finish(loser, taskId), finish(at.coordinator, taskId)])).worked).toBe(1);
    expect(await stateOf(taskId)).toBe("done");
    expect((await listJobs(taker, at.hub.id)).done).toMatchObject([{ id: taskId, by: null, mine: false }]);
    expect((await listJobs(at.coordinator, at.hub.id)).done[0]?.by).toBe("Maker");
    await expect(listJobs((await make.hub()).coordinator, at.hub.id)).rejects.toThrow(NotFound);
  });

  test("is marked as done for somebody without e-mail, and not for somebody of another hub or who has left", async () => {
    const at = await make.hub();
    const volunteer = await make.volunteer(at.hub);
    const betty = await place((tx) => tx.maker.create({ data: { hubId: at.hub.id, name: "Betty K" } }));
    const stranger = await place(async (tx) =>
      tx.maker.create({ data: { hubId: (await make.hub()).hub.id, name: "Eve" } }),
    );
    const taskId = await list(at);
    await expect(finish(volunteer, taskId, betty.id)).rejects.toThrow(Forbidden);
    await expect(finish(at.coordinator, taskId, stranger.id)).rejects.toMatchObject({ field: "makerId" });
    await finish(at.coordinator, taskId, betty.id);
    expect(await prisma.task.findUniqueOrThrow({ where: { id: taskId } })).toMatchObject({
      state: "done",
      takenById: betty.id,
    });
  });

  test("that somebody took is withdrawn with a word to them, and nothing else about jobs is mailed", async () => {
    const at = await make.hub();
    const volunteer = await make.volunteer(at.hub);
    await quiet();
    const taskId = await list(at);
    await take(volunteer, taskId);
    await withdrawTask(at.coordinator, { taskId }, newKey());
    await strike([]);
    expect((await letters()).map(({ subject }) => subject)).toEqual([`A job at ${at.hub.name} is not needed any more`]);
    await expect(take(volunteer, taskId)).rejects.toThrow("not needed any more");
  });

  test("goes back after 7 days, once, and its taker is told without blame", async () => {
    const at = await make.hub();
    const volunteer = await make.volunteer(at.hub);
    const [undated, dated] = [await list(at), await list(at, { on: inDays(5) })];
    for (const id of [undated, dated]) await take(volunteer, id);
    const began = now();
    await quiet();
    const states = async (days: number) => {
      setClock(addDays(began, days));
      await strike(["tasks"]);
      await strike(["tasks"]);
      return [await stateOf(undated), await stateOf(dated)];
    };
    expect(await states(6)).toEqual(["taken", "taken"]);
    expect(await states(7)).toEqual(["open", "taken"]);
    expect(await states(11)).toEqual(["open", "taken"]);
    expect(await states(12)).toEqual(["open", "open"]);
    const subjects = (await lettersTo(volunteer)).map(({ subject }) => subject);
    expect(subjects).toEqual(Array(2).fill(`A job at ${at.hub.name} is open again`));
    expect((await historyOf("hub", at.hub.id)).filter((name) => name === "task.lapsed")).toHaveLength(2);
  });

  test("ends when its hub closes, and is for the request when its bag is taken apart", async () => {
    const fresh = await make.hub({ checked: false });
    const ended = await list(fresh);
    await declineHub(await make.steward(), { hubId: fresh.hub.id, reason: "Unknown" }, newKey());
    expect(await stateOf(ended)).toBe("withdrawn");
    await expect(list(fresh)).rejects.toThrow("closed");

    const bag = await make.packed();
    const moved = await list(bag, { shipmentId: bag.shipmentId });
    await unpackParcel(bag.coordinator, { shipmentId: bag.shipmentId }, newKey());
    expect(await prisma.task.findUniqueOrThrow({ where: { id: moved } })).toMatchObject({
      shipmentId: null,
      requestId: bag.requestId,
    });
  });

  test("is in the hub's history by name for a coordinator, and nothing the ward reads", async () => {
    const bag = await make.packed();
    const taskId = await list(bag, { requestId: bag.requestId });
    await finish(bag.coordinator, taskId, (await makerOf(bag.coordinator, bag.hub.id)).id);
    const sentences = async (actor: Person) =>
      (await listHistory(actor, { kind: "request", id: bag.requestId })).happenings.map(({ sentence }) => sentence);
    expect(await sentences(bag.coordinator)).toContain(
      `You marked a job as done: washing, for ${bag.line.request.ref}.`,
    );
    expect((await sentences(bag.manager)).filter((each) => each.includes("job"))).toEqual([]);
  });

  test("shows a driver where to, while they have it and the hub's people may see it", async () => {
    const bag = await make.sent();
    const [driver, other] = [await make.volunteer(bag.hub), await make.volunteer(bag.hub)];
    const taskId = await list(bag, { kind: "drive", shipmentId: bag.shipmentId });
    const approved = { ...bag.hub, joining: "approved" } as const;
    expect(await listAddresses(driver, approved)).toEqual([]);
    await take(driver, taskId);
    expect(await listAddresses(driver, approved)).toMatchObject([{ taskId, address: { place: "Main reception" } }]);
    expect(await listAddresses(driver, { ...approved, joining: "open" })).toEqual([]);
    expect(await listAddresses(other, approved)).toEqual([]);
    await finish(driver, taskId);
    expect(await listAddresses(driver, approved)).toEqual([]);
  });
});

const makerOf = ({ personId }: Person, hubId: number) => prisma.maker.findFirstOrThrow({ where: { hubId, personId } });

describe("a thank-you", () => {
  test("reaches who made, washed and drove, each once, and nobody whose job is open or for another bag", async () => {
    const bag = await make.sent({ quantity: 6 });
    const other = await make.sent();
    const [washer, driver] = [await make.volunteer(bag.hub), await make.volunteer(bag.hub)];
    const idle = await make.volunteer(bag.hub);
    const did = async (who: Person, more: Partial<TaskInput>) => {
      const taskId = await list(bag, more);
      await take(who, taskId);
      await finish(who, taskId);
      return taskId;
    };
    await did(washer, { requestId: bag.requestId });
    await did(washer, { kind: "pack", shipmentId: bag.shipmentId });
    await did(driver, { kind: "drive", shipmentId: bag.shipmentId });
    await did(bag.coordinator, { kind: "pack", shipmentId: bag.shipmentId });
    await take(idle, await list(bag, { shipmentId: bag.shipmentId }));
    await did(idle, {});
    const undone = await did(idle, { shipmentId: bag.shipmentId });
    await giveBackTask(idle, { taskId: undone }, newKey());
    await quiet();

    const words = { shipmentId: bag.shipmentId, words: "Thank you all.", shown: false };
    const { thanksId, people } = await writeThanks(bag.manager, words, newKey());

    expect(people).toBe(3);
    const rows = await prisma.thanksRecipient.findMany({ where: { thanksId }, orderBy: { makerId: "asc" } });
    expect(rows.map(({ pieces, tasks }) => [pieces, tasks])).toEqual([
      [6, 1],
      [0, 2],
      [0, 1],
    ]);
    await strike([]);
    const said = async (who: Person) => {
      const { email } = await prisma.person.findUniqueOrThrow({ where: { id: who.personId } });
      const mails = (await letters()).filter(
        ({ to, subject }) => to === email && subject.startsWith("Thank you, from"),
      );
      return [mails.length, mails[0]?.text.match(/(That bag held|You [a-z]+ (?:and|for)).*$/m)?.[0]];
    };
    expect(await said(bag.coordinator)).toEqual([1, "That bag held 6 pieces of yours. You packed for this bag."]);
    expect(await said(washer)).toEqual([1, "You washed and packed for this bag."]);
    expect(await said(driver)).toEqual([1, "You drove for this bag."]);
    expect(await said(idle)).toEqual([0, undefined]);
    expect((await listReached(washer)).reached).toMatchObject([{ pieces: 0, tasks: 2, did: ["wash", "pack"] }]);
    expect((await listReached(idle)).reached).toEqual([]);

    expect(await listParcelWork(driver, bag.hub.id, bag.shipmentId)).toEqual([
      { did: "washed", names: ["Maker"] },
      { did: "packed", names: ["Maker"] },
      { did: "drove", names: ["Maker"] },
    ]);
    expect(await listParcelWork(other.coordinator, bag.hub.id, bag.shipmentId)).toEqual([]);
    expect(await listDifferences()).toEqual([]);
  });
});
