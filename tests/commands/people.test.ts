import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { changePerson, joinAsPerson, setSteward } from "@/lib/people/commands";
import { actorOf, findOwnAccount, findPersonByEmail, listStewards } from "@/lib/people/queries";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();
beforeEach(() => place((tx) => tx.person.updateMany({ data: { steward: false } })));
afterEach(() => {
  delete process.env.STEWARDS;
});

describe("joining as a person", () => {
  test("makes somebody with a name and an address, and is recorded", async () => {
    const { personId } = await joinAsPerson(visitor, { email: "noor@leedsth.nhs.uk", name: "Noor" }, newKey());
    expect(await actorOf(personId)).toEqual({
      id: `person:${personId}`,
      personId,
      name: "Noor",
      steward: false,
      affiliated: true,
      wards: [],
      hubs: [],
    });
    expect(await historyOf("person", personId)).toEqual(["person.joined"]);
  });

  test("an address joins once, also when it comes twice at once", async () => {
    const noor = { email: "twice@example.org", name: "Noor" };
    const { worked, told } = await outcomes([1, 2].map(() => joinAsPerson(visitor, noor, newKey())));
    expect(worked).toBe(1);
    expect(told).toEqual(["Somebody with this e-mail address has joined already. Sign in with it."]);
    expect(await prisma.person.count({ where: { email: noor.email } })).toBe(1);
  });
});

describe("a person as they are now", () => {
  test("has their active places in wards and hubs, and no others", async () => {
    const { hub, coordinator } = await make.hub();
    const { ward } = await make.ward();
    const personId = coordinator.personId;
    const since = new Date();
    await place((tx) => tx.wardMember.create({ data: { wardId: ward.id, personId, state: "asked", since } }));
    expect(await actorOf(personId)).toMatchObject({
      wards: [],
      hubs: [{ hubId: hub.id, slug: hub.slug, name: hub.name, role: "coordinator", checked: true, closed: false }],
    });

    await place((tx) => tx.wardMember.updateMany({ where: { personId }, data: { state: "active" } }));
    await place((tx) => tx.hubMember.updateMany({ where: { personId }, data: { state: "left" } }));
    expect(await actorOf(personId)).toMatchObject({ wards: [ward.id], hubs: [] });
  });

  test("is a steward when the settings of the server say so", async () => {
    const { personId } = await make.person("Sorrel", "sorrel@example.org");
    process.env.STEWARDS = "sorrel@example.org";
    expect((await actorOf(personId)).steward).toBe(true);
  });

  test("who is not there is not found", async () => {
    await expect(actorOf(2_000_000_000)).rejects.toThrow("could not be found");
  });
});

describe("changing what one says about oneself", () => {
  test("keeps the name and the choice, and is recorded", async () => {
    const ana = await make.person();
    const { hub } = await make.hub();
    await make.membership(hub.id, ana.personId, "volunteer");
    await changePerson(ana, { name: "Ana A.", named: true }, newKey());
    expect(await prisma.maker.findFirstOrThrow({ where: { personId: ana.personId } })).toMatchObject({
      name: "Ana A.",
    });
    expect(await findOwnAccount(ana)).toMatchObject({ name: "Ana A.", named: true });
    expect(await historyOf("person", ana.personId)).toEqual(["person.changed"]);
  });

  test("the same form twice at once is recorded once", async () => {
    const ana = await make.person();
    const key = newKey();
    await Promise.all([1, 2].map(() => changePerson(ana, { name: "Ana B.", named: false }, key)));
    expect(await historyOf("person", ana.personId)).toEqual(["person.changed"]);
  });

  test("a visitor has nothing to change, and nothing is recorded", async () => {
    const before = await countEvents();
    await expect(changePerson(visitor, { name: "X", named: true }, newKey())).rejects.toThrow("permission");
    expect(await countEvents()).toBe(before);
  });
});

describe("setting stewards", () => {
  test("a steward makes another one, and takes it back", async () => {
    const steward = await make.steward();
    const { personId } = await make.person();
    await setSteward(steward, { personId, steward: true }, newKey());
    expect((await actorOf(personId)).steward).toBe(true);
    expect((await listStewards(steward)).map(({ id }) => id)).toContain(personId);

    await setSteward(steward, { personId, steward: false }, newKey());
    expect((await actorOf(personId)).steward).toBe(false);
    expect(await historyOf("person", personId)).toEqual(["steward.set", "steward.set"]);
  });

  test("what somebody is already is said, not recorded", async () => {
    const steward = await make.steward();
    const { personId } = await make.person("Ana");
    const setting = setSteward(steward, { personId, steward: false }, newKey());
    await expect(setting).rejects.toThrow("Ana is not a steward.");
    expect(await historyOf("person", personId)).toEqual([]);
  });

  test("only stewards may, or see who they are, and nothing is recorded", async () => {
    const ana = await make.person("Ana", "ana-plain@example.org");
    await expect(setSteward(ana, { personId: ana.personId, steward: true }, newKey())).rejects.toThrow("permission");
    await expect(listStewards(ana)).rejects.toThrow("permission");
    await expect(findPersonByEmail(ana, "ana-plain@example.org")).rejects.toThrow("permission");
    expect(await historyOf("person", ana.personId)).toEqual([]);
  });

  test("the last one stays", async () => {
    const steward = await make.steward();
    const leaving = setSteward(steward, { personId: steward.personId, steward: false }, newKey());
    await expect(leaving).rejects.toThrow("This is the last steward.");
    expect((await actorOf(steward.personId)).steward).toBe(true);
  });

  test("one whom the server's settings name stays too", async () => {
    const steward = await make.steward();
    const { personId } = await make.person("Kit", "kit@example.org");
    process.env.STEWARDS = "kit@example.org";
    const setting = setSteward(steward, { personId, steward: false }, newKey());
    await expect(setting).rejects.toThrow("Kit is a steward by the settings of this server.");
    await setSteward(steward, { personId: steward.personId, steward: false }, newKey());
    expect(await listStewards(await actorOf(personId))).toMatchObject([{ id: personId, configured: true }]);
  });

  test("a steward who was removed a moment ago may not any more", async () => {
    const [one, two] = [await make.steward(), await make.steward()];
    const { personId } = await make.person();
    await setSteward(one, { personId: two.personId, steward: false }, newKey());
    await expect(setSteward(two, { personId, steward: true }, newKey())).rejects.toThrow("permission");
    expect(await historyOf("person", personId)).toEqual([]);
  });

  test("when two remove each other at once, one stays", async () => {
    const [one, two] = [await make.steward(), await make.steward()];
    const { worked } = await outcomes([
      setSteward(one, { personId: two.personId, steward: false }, newKey()),
      setSteward(two, { personId: one.personId, steward: false }, newKey()),
    ]);
    expect(worked).toBe(1);
    expect(await prisma.person.count({ where: { steward: true } })).toBe(1);
  });
});
