import { expect, test } from "vitest";
import type { PersonActor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { takeBreak } from "@/lib/hubs/commands/break";
import { handOver, passToStewards } from "@/lib/hubs/commands/hand-over";
import { setHubRole } from "@/lib/hubs/commands/leave";
import { pauseHub } from "@/lib/hubs/commands/pause";
import { drain, strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { useDatabase } from "@/tests/support/database";
import { useMailbox } from "@/tests/support/mailbox";
import { again, inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
const letters = useMailbox();

const addressOf = async ({ personId }: PersonActor) =>
  (await prisma.person.findUniqueOrThrow({ where: { id: personId } })).email;

/** A hub that makes tops. */
async function hubOfTops() {
  const made = await make.hub();
  const { garmentTypeId } = await make.item();
  await place((tx) => tx.hubGarment.create({ data: { hubId: made.hub.id, garmentTypeId } }));
  return made;
}

test("a hub's coordinators read what is needed, how far away and by when, and never which ward it is for", async () => {
  const { hub, coordinator } = await hubOfTops();
  const { line, ward } = await make.line({ asked: 12 });
  await strike(["alerts"]);

  const [letter, ...others] = (await letters()).filter(({ subject }) => subject.startsWith("Needed near you"));
  expect(others).toEqual([]);
  expect(letter?.to).toBe(await addressOf(coordinator));
  expect(letter?.subject).toMatch(/^Needed near you: 12 pieces by \d+ \w+ \([A-Z]{2}-\d{4}\)$/);
  expect(letter?.text).toContain("12 scrub tops, M, navy");
  expect(letter?.text).toContain("It is in LS7, near by.");
  expect(letter?.text).toContain(`/hub/${hub.slug}/needs/${line.request.ref}/claim`);
  const { name } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.id } });
  for (const shown of [letter?.subject, letter?.text, letter?.html]) expect(shown).not.toContain(name);
  await make.claim(coordinator, hub.id, line.id, 12);
});

test("nobody is written to who takes a break, or whose hub rests by then; another coordinator of the hub still is", async () => {
  const { hub, coordinator } = await hubOfTops();
  const { personId } = await make.volunteer(hub);
  await setHubRole(coordinator, { hubId: hub.id, personId, role: "coordinator" }, newKey());
  await takeBreak(coordinator, { hubId: hub.id, weeks: "4" }, newKey());
  const heard = async () => {
    const all = (await letters()).filter(({ subject }) => subject.startsWith("Needed near you"));
    const own = [await addressOf(coordinator), await addressOf(await again(personId))];
    return own.map((address) => all.filter(({ to }) => to === address).length);
  };
  await make.line({ asked: 80 });
  await strike(["alerts"]);
  expect(await heard()).toEqual([0, 1]);

  await pauseHub(await again(personId), { hubId: hub.id, until: inDays(9) }, newKey());
  await make.line({ asked: 80 });
  await strike(["alerts"]);
  expect(await heard()).toEqual([0, 1]);
});

test("who is concerned hears of a rest, of handing over and of a hub that looks for a coordinator", async () => {
  const { hub, coordinator } = await make.hub();
  const [volunteer, other] = [await make.volunteer(hub), await make.volunteer(hub)];
  await setHubRole(coordinator, { hubId: hub.id, personId: other.personId, role: "coordinator" }, newKey());
  await pauseHub(coordinator, { hubId: hub.id, until: inDays(9) }, newKey());
  await drain();
  await handOver(coordinator, { hubId: hub.id, personId: volunteer.personId, next: "stay" }, newKey());
  await drain();
  await setHubRole(
    await again(volunteer.personId),
    { hubId: hub.id, personId: other.personId, role: "volunteer" },
    newKey(),
  );
  const steward = await make.steward();
  await passToStewards(await again(volunteer.personId), { hubId: hub.id }, newKey());
  await drain();

  const all = await letters();
  const read = async (person: PersonActor) => {
    const address = await addressOf(person);
    return all.flatMap(({ to, subject }) => (to === address ? [subject] : [])).sort();
  };
  expect(await read(coordinator)).toEqual([
    `${hub.name} is looking for a coordinator`,
    `You have handed over ${hub.name}`,
  ]);
  expect(await read(volunteer)).toEqual([`${coordinator.name} has handed ${hub.name} over to you`]);
  expect((await read(other)).filter((subject) => !subject.startsWith("You are now"))).toEqual([
    expect.stringMatching(`^${hub.name} is looking for a coordinator`),
    expect.stringMatching(`^${hub.name} is taking a rest until `),
    `${volunteer.name} now coordinates ${hub.name}`,
  ]);
  expect(await read(steward)).toContain(`A hub without a coordinator: ${hub.name}, LS2`);
});
