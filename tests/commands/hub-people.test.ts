import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { admitToHub, declineFromHub } from "@/lib/hubs/commands/admit";
import { askToJoinHub, joinHub } from "@/lib/hubs/commands/join";
import { leaveHub, removeFromHub, setHubRole } from "@/lib/hubs/commands/leave";
import { newJoinLink } from "@/lib/hubs/commands/link";
import { listHubCoordinators, listHubMembers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

const open = (hubId: number, data: { joining?: "open" | "approved"; closed?: boolean } = { joining: "open" }) =>
  place((tx) => tx.hub.update({ where: { id: hubId }, data }));
const roleOf = async (hubId: number, personId: number) =>
  (await again(personId)).hubs.find((hub) => hub.hubId === hubId)?.role;

describe("joining a hub", () => {
  test("the link of an open hub lets people in at once, as a volunteer and a maker", async () => {
    const { hub } = await make.hub();
    await open(hub.id);
    const actor = await make.person("Vera");
    const facts = await joinHub(actor, { joinCode: hub.joinCode }, newKey());
    const maker = await prisma.maker.findFirstOrThrow({ where: { hubId: hub.id, personId: actor.personId } });
    expect(facts).toEqual({ hubId: hub.id, personId: actor.personId, makerId: maker.id });
    expect(await roleOf(hub.id, actor.personId)).toBe("volunteer");
    await expect(joinHub(actor, { joinCode: hub.joinCode }, newKey())).rejects.toThrow("in this hub already");
    expect(await historyOf("hub", hub.id)).toEqual(["hub.joined"]);
  });

  test("the link of any other hub asks, and a coordinator lets in or not; who was not let in may ask again", async () => {
    const { hub, coordinator } = await make.hub();
    const actor = await make.person();
    const who = { hubId: hub.id, personId: actor.personId };
    expect(await joinHub(actor, { joinCode: hub.joinCode }, newKey())).toEqual(who);
    await expect(joinHub(actor, { joinCode: hub.joinCode }, newKey())).rejects.toThrow("asked already");
    await declineFromHub(coordinator, who, newKey());
    await expect(declineFromHub(coordinator, who, newKey())).rejects.toThrow(Refused);
    await askToJoinHub(actor, who, newKey());
    await admitToHub(coordinator, who, newKey());
    await expect(admitToHub(coordinator, who, newKey())).rejects.toThrow(Refused);
    await expect(askToJoinHub(actor, who, newKey())).rejects.toThrow(Refused);
    expect(await roleOf(hub.id, actor.personId)).toBe("volunteer");
  });

  test("from its public page an open hub lets people in at once too, even those who had asked", async () => {
    const { hub } = await make.hub();
    const actor = await make.person();
    await askToJoinHub(actor, { hubId: hub.id }, newKey());
    expect(await roleOf(hub.id, actor.personId)).toBeUndefined();
    await open(hub.id);
    await askToJoinHub(actor, { hubId: hub.id }, newKey());
    expect(await roleOf(hub.id, actor.personId)).toBe("volunteer");
  });

  test("who comes back is the same maker, and no coordinator any more", async () => {
    const { hub, coordinator } = await make.hub();
    await open(hub.id);
    const { personId } = await make.volunteer(hub);
    const who = { hubId: hub.id, personId };
    const before = await prisma.maker.findFirstOrThrow({ where: who });
    await setHubRole(coordinator, { ...who, role: "coordinator" }, newKey());
    await leaveHub(await again(personId), { hubId: hub.id }, newKey());
    await joinHub(await again(personId), { joinCode: hub.joinCode }, newKey());
    expect(await roleOf(hub.id, personId)).toBe("volunteer");
    expect(await prisma.maker.findMany({ where: who })).toMatchObject([{ id: before.id }]);
  });

  test("somebody taken out of an open hub asks to come back; somebody who left walks in again", async () => {
    const { hub, coordinator } = await make.hub();
    await open(hub.id);
    const volunteer = await make.volunteer(hub);
    const who = { hubId: hub.id, personId: volunteer.personId };
    const state = async () => (await prisma.hubMember.findUnique({ where: { hubId_personId: who } }))?.state;
    await removeFromHub(coordinator, who, newKey());
    await joinHub(volunteer, { joinCode: hub.joinCode }, newKey());
    expect(await state()).toBe("asked");
    await expect(askToJoinHub(volunteer, { hubId: hub.id }, newKey())).rejects.toThrow("asked already");

    await admitToHub(coordinator, who, newKey());
    await leaveHub(await again(volunteer.personId), { hubId: hub.id }, newKey());
    await joinHub(volunteer, { joinCode: hub.joinCode }, newKey());
    expect(await state()).toBe("active");
  });

  test("an old link, a closed hub and a visitor are refused, and nothing is recorded", async () => {
    const { hub, coordinator } = await make.hub();
    await newJoinLink(coordinator, { hubId: hub.id }, newKey());
    const closed = await make.hub();
    await open(closed.hub.id, { closed: true });
    const actor = await make.person();
    const before = await countEvents();
    await expect(joinHub(actor, { joinCode: hub.joinCode }, newKey())).rejects.toThrow("link has changed");
    await expect(joinHub(actor, { joinCode: closed.hub.joinCode }, newKey())).rejects.toThrow("closed");
    await expect(askToJoinHub(actor, { hubId: closed.hub.id }, newKey())).rejects.toThrow("closed");
    await expect(askToJoinHub(visitor, { hubId: hub.id }, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test.each([
    ["open", "approved"],
    ["approved", "open"],
  ] as const)(
    "the same form again lands on what the first did, though the %s hub is %s by then and its link new",
    async (joining, later) => {
      const { hub, coordinator } = await make.hub();
      await open(hub.id, { joining });
      const actor = await make.person();
      const [byLink, fromPage] = [newKey(), newKey()];
      const joined = await joinHub(actor, { joinCode: hub.joinCode }, byLink);
      const other = await make.person();
      const asked = await askToJoinHub(other, { hubId: hub.id }, fromPage);
      await open(hub.id, { joining: later });
      await newJoinLink(coordinator, { hubId: hub.id }, newKey());

      expect(await joinHub(actor, { joinCode: hub.joinCode }, byLink)).toEqual(joined);
      expect(await askToJoinHub(other, { hubId: hub.id }, fromPage)).toEqual(asked);
    },
  );

  test("joining, asking and answering twice at once each happen once", async () => {
    const { hub, coordinator } = await make.hub();
    const actor = await make.person();
    const who = { hubId: hub.id, personId: actor.personId };
    expect((await outcomes([1, 2, 3].map(() => askToJoinHub(actor, who, newKey())))).worked).toBe(1);
    const answers = [admitToHub(coordinator, who, newKey()), declineFromHub(coordinator, who, newKey())];
    expect((await outcomes(answers)).worked).toBe(1);

    await open(hub.id);
    const other = await make.person();
    const joins = [1, 2, 3].map(() => joinHub(other, { joinCode: hub.joinCode }, newKey()));
    expect((await outcomes(joins)).worked).toBe(1);
    expect(await prisma.maker.count({ where: { hubId: hub.id, personId: other.personId } })).toBe(1);
  });
});

describe("who runs a hub", () => {
  test("a coordinator shares the work, hands over and leaves", async () => {
    const { hub, coordinator } = await make.hub();
    const { personId } = await make.volunteer(hub);
    await setHubRole(coordinator, { hubId: hub.id, personId, role: "coordinator" }, newKey());
    await leaveHub(coordinator, { hubId: hub.id }, newKey());
    expect(await roleOf(hub.id, personId)).toBe("coordinator");
    expect(await historyOf("hub", hub.id)).toEqual(["hub.role-set", "hub.left"]);
  });

  test("the last coordinator can neither leave, nor be taken out, nor step down", async () => {
    const { hub, coordinator } = await make.hub();
    await make.volunteer(hub);
    const who = { hubId: hub.id, personId: coordinator.personId };
    await expect(leaveHub(coordinator, who, newKey())).rejects.toThrow("hand over");
    await expect(removeFromHub(coordinator, who, newKey())).rejects.toThrow("hand over");
    await expect(setHubRole(coordinator, { ...who, role: "volunteer" }, newKey())).rejects.toThrow("hand over");
  });

  test("when all coordinators leave at once, one is left", async () => {
    const { hub, coordinator } = await make.hub();
    const all = [coordinator];
    for (let more = 0; more < 3; more++) {
      const { personId } = await make.volunteer(hub);
      await setHubRole(coordinator, { hubId: hub.id, personId, role: "coordinator" }, newKey());
      all.push(await again(personId));
    }
    const { worked } = await outcomes(
      all.map((actor, i) => {
        const who = { hubId: hub.id, personId: actor.personId };
        return i % 2 ? leaveHub(actor, who, newKey()) : setHubRole(actor, { ...who, role: "volunteer" }, newKey());
      }),
    );
    expect(worked).toBe(3);
    expect(await prisma.hubMember.count({ where: { hubId: hub.id, state: "active", role: "coordinator" } })).toBe(1);
  });

  test("a volunteer may leave and no more, others do not see the inside, and nothing is recorded", async () => {
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const asker = await make.person();
    const who = { hubId: hub.id, personId: asker.personId };
    await askToJoinHub(asker, who, newKey());
    const { coordinator: other } = await make.hub();
    const before = await countEvents();
    const acts = [
      (actor: typeof volunteer) => admitToHub(actor, who, newKey()),
      (actor: typeof volunteer) => declineFromHub(actor, who, newKey()),
      (actor: typeof volunteer) => removeFromHub(actor, { ...who, personId: coordinator.personId }, newKey()),
      (actor: typeof volunteer) =>
        setHubRole(actor, { ...who, personId: actor.personId, role: "coordinator" }, newKey()),
    ];
    for (const act of acts) {
      await expect(act(volunteer)).rejects.toThrow(Forbidden);
      for (const actor of [asker, other, await make.steward()]) await expect(act(actor)).rejects.toThrow(NotFound);
    }
    await expect(leaveHub(other, who, newKey())).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("taking out and changing a role twice at once happens once", async () => {
    const { hub, coordinator } = await make.hub();
    const { personId } = await make.volunteer(hub);
    const who = { hubId: hub.id, personId };
    const rises = [1, 2].map(() => setHubRole(coordinator, { ...who, role: "coordinator" }, newKey()));
    expect((await outcomes(rises)).worked).toBe(1);
    const ends = [removeFromHub(coordinator, who, newKey()), removeFromHub(coordinator, who, newKey())];
    expect((await outcomes(ends)).worked).toBe(1);
  });
});

test("members' addresses are for coordinators and stewards; members know their coordinators by name", async () => {
  const { hub, coordinator } = await make.hub();
  const volunteer = await make.volunteer(hub);
  expect((await listHubMembers(coordinator, hub.id)).every((member) => member.email.includes("@"))).toBe(true);
  expect(await listHubMembers(await make.steward(), hub.id)).toHaveLength(2);
  await expect(listHubMembers(volunteer, hub.id)).rejects.toThrow(NotFound);
  expect(await listHubCoordinators(volunteer, hub.id)).toEqual([
    { personId: coordinator.personId, name: coordinator.name },
  ]);
  await expect(listHubCoordinators(visitor, hub.id)).rejects.toThrow(NotFound);
});
