import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { installCatalogue } from "@/lib/garments/commands/install";
import { newJoinLink } from "@/lib/hubs/commands/link";
import { addMaker } from "@/lib/hubs/commands/maker";
import { changeHub, startHub } from "@/lib/hubs/commands/start";
import type { HubInput } from "@/lib/hubs/input";
import { findHubSettings, hubOf } from "@/lib/hubs/queries/own";
import { findJoinCode, listMakers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

async function hubInput(more: Partial<HubInput> = {}): Promise<HubInput> {
  await installCatalogue();
  const top = await prisma.garmentType.findUniqueOrThrow({ where: { slug: "scrub-top" } });
  return {
    name: "Mill Lane Hub",
    postcode: "LS2 7EW",
    about: "",
    garmentTypeIds: [top.id],
    weekly: 40,
    claimers: "coordinators",
    joining: "approved",
    ...more,
  };
}

describe("starting a hub", () => {
  test("whoever starts it is its coordinator and a maker, and it is new", async () => {
    const { personId, ...actor } = await make.person("Fern Founder");
    const { hubId } = await startHub({ personId, ...actor }, await hubInput(), newKey());

    const founder = await again(personId);
    expect(founder.hubs).toMatchObject([{ hubId, slug: "mill-lane-hub", role: "coordinator", checked: false }]);
    expect(await listMakers(founder, hubId)).toMatchObject([{ name: "Fern Founder", personId }]);
    expect(await hubOf(founder, "mill-lane-hub")).toMatchObject({ outcode: "LS2", mayRun: true, mayClaim: true });
    expect(await historyOf("hub", hubId)).toEqual(["hub.started"]);
  });

  test("nothing regulated and nothing unknown may be on its list", async () => {
    const mask = await prisma.garmentType.findUniqueOrThrow({ where: { slug: "mask" } });
    for (const id of [mask.id, 9_999]) {
      const attempt = startHub(await make.person(), await hubInput({ garmentTypeIds: [id] }), newKey());
      await expect(attempt).rejects.toMatchObject({ field: "garmentTypeIds" });
    }
  });

  test("a visitor may not, and nothing is recorded", async () => {
    const before = await countEvents();
    await expect(startHub(visitor, await hubInput(), newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test("six hubs of one name that start at once get six addresses, and a form sent twice starts one", async () => {
    const input = await hubInput({ name: "Six Hubs" });
    const people = await Promise.all(Array.from({ length: 6 }, () => make.person()));
    expect((await outcomes(people.map((actor) => startHub(actor, input, newKey())))).worked).toBe(6);
    const hubs = await prisma.hub.findMany({ where: { name: "Six Hubs" }, orderBy: { slug: "asc" } });
    expect(hubs.map((hub) => hub.slug)).toEqual(["six-hubs", ...[2, 3, 4, 5, 6].map((turn) => `six-hubs-${turn}`)]);

    const key = newKey();
    const actor = await make.person();
    const [one, two] = await Promise.all([startHub(actor, input, key), startHub(actor, input, key)]);
    expect(one.hubId).toBe(two.hubId);
  });
});

describe("changing what a hub says about itself", () => {
  const more = async (hubId: number, name = "Mill Lane Sewing") => ({
    ...(await hubInput({ name, weekly: 12 })),
    hubId,
  });

  test("a coordinator changes it, and its address stays", async () => {
    const { hub, coordinator } = await make.hub();
    await changeHub(coordinator, await more(hub.id), newKey());

    const settings = await findHubSettings(coordinator, hub.slug);
    expect(settings).toMatchObject({ name: "Mill Lane Sewing", weekly: 12, slug: hub.slug });
    expect(settings.garmentTypeIds).toHaveLength(1);
    expect(await historyOf("hub", hub.id)).toEqual(["hub.changed"]);
  });

  test("a volunteer may not, for others there is no such inside, and nothing is recorded", async () => {
    const { hub } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const { coordinator: other } = await make.hub();
    const input = await more(hub.id);
    const before = await countEvents();
    await expect(changeHub(volunteer, input, newKey())).rejects.toThrow(Forbidden);
    for (const actor of [other, visitor, await make.steward()])
      await expect(changeHub(actor, input, newKey())).rejects.toThrow(NotFound);
    for (const actor of [volunteer, other]) await expect(findHubSettings(actor, hub.slug)).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("two changes at once are one after the other, never a mixture", async () => {
    const { hub, coordinator } = await make.hub();
    const hat = await prisma.garmentType.findUniqueOrThrow({ where: { slug: "scrub-hat" } });
    const one = await more(hub.id, "One");
    const two = { ...(await more(hub.id, "Two")), garmentTypeIds: [hat.id] };
    await Promise.all([changeHub(coordinator, one, newKey()), changeHub(coordinator, two, newKey())]);
    const { name, garmentTypeIds } = await findHubSettings(coordinator, hub.slug);
    expect(garmentTypeIds).toEqual(name === "One" ? one.garmentTypeIds : [hat.id]);
  });
});

describe("the link to join by", () => {
  test("a coordinator makes a new one, for nobody else to read", async () => {
    const { hub, coordinator } = await make.hub();
    const volunteer = await make.volunteer(hub);
    await newJoinLink(coordinator, { hubId: hub.id }, newKey());
    expect(await findJoinCode(coordinator, hub.id)).not.toBe(hub.joinCode);
    await expect(newJoinLink(volunteer, { hubId: hub.id }, newKey())).rejects.toThrow(Forbidden);
    await expect(findJoinCode(volunteer, hub.id)).rejects.toThrow(NotFound);
    expect(JSON.stringify(await hubOf(volunteer, hub.slug))).not.toContain(await findJoinCode(coordinator, hub.id));
    expect(await historyOf("hub", hub.id)).toEqual(["hub.link-changed"]);
  });

  test("two new links at once leave one that works", async () => {
    const { hub, coordinator } = await make.hub();
    const both = [1, 2].map(() => newJoinLink(coordinator, { hubId: hub.id }, newKey()));
    expect((await outcomes(both)).worked).toBe(2);
    expect(await findJoinCode(coordinator, hub.id)).not.toBe(hub.joinCode);
  });
});

describe("adding a maker without e-mail", () => {
  test("a coordinator adds them once, and can log for them", async () => {
    const { hub, coordinator } = await make.hub();
    const { makerId } = await addMaker(coordinator, { hubId: hub.id, name: "Betty" }, newKey());
    expect(await listMakers(coordinator, hub.id)).toContainEqual({ id: makerId, name: "Betty", personId: null });
    await expect(addMaker(coordinator, { hubId: hub.id, name: "betty" }, newKey())).rejects.toThrow(Refused);
    expect(await historyOf("hub", hub.id)).toEqual(["maker.added"]);
  });

  test("a volunteer may not, for others there is no such inside, and nothing is recorded", async () => {
    const { hub } = await make.hub();
    const volunteer = await make.volunteer(hub);
    const before = await countEvents();
    await expect(addMaker(volunteer, { hubId: hub.id, name: "Betty" }, newKey())).rejects.toThrow(Forbidden);
    await expect(addMaker(await make.steward(), { hubId: hub.id, name: "Betty" }, newKey())).rejects.toThrow(NotFound);
    await expect(listMakers(volunteer, hub.id)).rejects.toThrow(NotFound);
    expect(await countEvents()).toBe(before);
  });

  test("two who add the same name at once make one", async () => {
    const { hub, coordinator } = await make.hub();
    const both = [1, 2].map(() => addMaker(coordinator, { hubId: hub.id, name: "Betty" }, newKey()));
    expect((await outcomes(both)).worked).toBe(1);
  });
});
