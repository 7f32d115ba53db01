import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { declineWard } from "@/lib/wards/commands/check";
import { admitToWard, askToJoinWard, declineFromWard } from "@/lib/wards/commands/join";
import { leaveWard, removeFromWard } from "@/lib/wards/commands/leave";
import type { SiteInput } from "@/lib/wards/input";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

let made = 0;
const newSite = (more: Partial<SiteInput> = {}): SiteInput => ({
  kind: "hospital",
  name: `Hillside ${++made}`,
  odsCode: null,
  postcode: "LS7 4AB",
  shown: null,
  ...more,
});
const nurse = () => make.person("Nia Nurse", `nia.${++made}@leeds.nhs.uk`);
const stateOf = async (wardId: number, personId: number) =>
  (await prisma.wardMember.findUnique({ where: { wardId_personId: { wardId, personId } } }))?.state;

const siteOf = (id: number) => prisma.site.findUniqueOrThrow({ where: { id } });

describe("adding a ward", () => {
  test("from an affiliated address it is open at once, its site is named, and who added it is in", async () => {
    const actor = await nurse();
    const { wardId, siteId, state } = await addWard(actor, { site: newSite(), name: "Ward 7" }, newKey());

    expect(state).toBe("checked");
    expect(await stateOf(wardId, actor.personId)).toBe("active");
    const site = await prisma.site.findUniqueOrThrow({ where: { id: siteId } });
    expect(site).toMatchObject({ outcode: "LS7", shown: true });
    expect(await historyOf("ward", wardId)).toEqual(["ward.added"]);
  });

  test("a care home's waits and shows only its area; so does a stranger's hospital, which is still named", async () => {
    const home = await addWard(await nurse(), { site: newSite({ kind: "care_home" }), name: "Day team" }, newKey());
    const other = await addWard(await make.person(), { site: newSite(), name: "Ward 7" }, newKey());

    expect([home.state, other.state]).toEqual(["held", "held"]);
    const shown = await prisma.site.findMany({
      where: { id: { in: [home.siteId, other.siteId] } },
      orderBy: { id: "asc" },
    });
    expect(shown.map((site) => site.shown)).toEqual([false, true]);
  });

  test("a second ward of the same name is shown the first, however it is spelled; a declined one is out of the way", async () => {
    const { ward, site } = await make.ward();
    const add = async () => addWard(await nurse(), { siteId: site.id, name: ward.name.toUpperCase() }, newKey());
    await expect(add()).rejects.toMatchObject({ field: "name", message: expect.stringContaining(ward.name) });

    const old = await make.ward({ state: "declined" });
    const { state } = await addWard(await nurse(), { siteId: old.site.id, name: old.ward.name }, newKey());
    expect(state).toBe("checked");
  });

  test("a site that is here already, by its code or by name and postcode, is not added again", async () => {
    const site = newSite({ odsCode: "RR813" });
    await addWard(await nurse(), { site, name: "Ward 7" }, newKey());
    const again = async (more: Partial<SiteInput>) =>
      addWard(await nurse(), { site: { ...site, ...more }, name: "Ward 8" }, newKey());

    await expect(again({ name: "Elsewhere", postcode: "BD1 1AA" })).rejects.toMatchObject({ field: "site.odsCode" });
    await expect(again({ name: site.name.toUpperCase(), odsCode: null })).rejects.toMatchObject({ field: "site.name" });
  });

  test("a site whose only ward was declined is nobody's: it can be added again, with its code, and nothing is taken over", async () => {
    const site = newSite({ odsCode: "RQ321" });
    const impostor = await addWard(await make.person(), { site, name: "Ward 7" }, newKey());
    const add = async () => addWard(await nurse(), { site, name: "Ward 7" }, newKey());
    await expect(add()).rejects.toMatchObject({ field: "site.odsCode" });
    await declineWard(await make.steward(), { wardId: impostor.wardId, reason: "Not known there" }, newKey());

    const { siteId, state } = await add();
    expect(state).toBe("checked");
    expect(siteId).not.toBe(impostor.siteId);
    expect(await siteOf(siteId)).toMatchObject({ odsCode: "RQ321" });
    expect(await siteOf(impostor.siteId)).toMatchObject({ odsCode: null });
    await expect(add()).rejects.toMatchObject({ field: "site.odsCode" });
  });

  test("a visitor may not, and nothing is recorded", async () => {
    const before = await countEvents();
    await expect(addWard(visitor, { site: newSite(), name: "Ward 7" }, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test("of six people who add the same site or the same ward at once, one does and the others are told", async () => {
    const people = await Promise.all(Array.from({ length: 6 }, nurse));
    const site = newSite();
    const sites = await outcomes(people.map((actor) => addWard(actor, { site, name: "Ward 7" }, newKey())));
    expect(sites.worked).toBe(1);
    expect(sites.told.every((words) => words.includes("is here already"))).toBe(true);

    const coded = await outcomes(
      people.map((actor, i) =>
        addWard(actor, { site: newSite({ odsCode: "RT777", postcode: `LS${i + 1} 4AB` }), name: "Ward 7" }, newKey()),
      ),
    );
    expect(coded.worked).toBe(1);

    const { id: siteId } = await prisma.site.findFirstOrThrow({ where: { name: site.name } });
    const wards = await outcomes(people.map((actor) => addWard(actor, { siteId, name: "Ward 9" }, newKey())));
    expect(wards.worked).toBe(1);
    expect(wards.told.every((words) => words.includes("already has a ward called Ward 9"))).toBe(true);
  });
});

describe("joining and leaving a ward", () => {
  test("somebody asks, one of its people lets them in, and they leave again", async () => {
    const { ward, manager } = await make.ward();
    const { personId } = await make.person();
    const asking = { wardId: ward.id, personId };
    await askToJoinWard(await again(personId), { wardId: ward.id }, newKey());
    expect(await stateOf(ward.id, personId)).toBe("asked");
    expect((await again(personId)).wards).toEqual([]);

    await admitToWard(manager, asking, newKey());
    expect((await again(personId)).wards).toEqual([ward.id]);
    await leaveWard(await again(personId), { wardId: ward.id }, newKey());

    expect((await again(personId)).wards).toEqual([]);
    expect(await historyOf("ward", ward.id)).toEqual(["ward.join-asked", "ward.joined", "ward.left"]);
  });

  test("who was not let in, and who was taken out, may ask again; who is in or has asked may not", async () => {
    const { ward, manager } = await make.ward();
    const actor = await make.person();
    const who = { wardId: ward.id, personId: actor.personId };
    await askToJoinWard(actor, who, newKey());
    await expect(askToJoinWard(actor, who, newKey())).rejects.toThrow(Refused);
    await declineFromWard(manager, who, newKey());
    await askToJoinWard(actor, who, newKey());
    await admitToWard(manager, who, newKey());
    await expect(askToJoinWard(actor, who, newKey())).rejects.toThrow(Refused);
    await expect(admitToWard(manager, who, newKey())).rejects.toThrow(Refused);
    const { removed } = await removeFromWard(manager, who, newKey());
    expect(removed).toBe(true);
    await expect(removeFromWard(manager, who, newKey())).rejects.toThrow(Refused);
    await askToJoinWard(actor, who, newKey());
    expect(await stateOf(ward.id, actor.personId)).toBe("asked");
  });

  test("a declined ward cannot be joined", async () => {
    const { ward } = await make.ward({ state: "declined" });
    await expect(askToJoinWard(await make.person(), { wardId: ward.id }, newKey())).rejects.toThrow(Refused);
  });

  test("who asks cannot let themself in, nor can a stranger with an affiliated mailbox: for them there is no ward", async () => {
    const { ward, manager } = await make.ward();
    const [actor, stranger] = [await nurse(), await nurse()];
    const who = { wardId: ward.id, personId: actor.personId };
    await askToJoinWard(actor, who, newKey());
    const before = await countEvents();
    for (const attempt of [actor, stranger, visitor]) {
      await expect(admitToWard(attempt, who, newKey())).rejects.toThrow(NotFound);
      await expect(declineFromWard(attempt, who, newKey())).rejects.toThrow(NotFound);
      await expect(removeFromWard(attempt, { ...who, personId: manager.personId }, newKey())).rejects.toThrow(NotFound);
    }
    await expect(leaveWard(stranger, who, newKey())).rejects.toThrow(NotFound);
    await expect(askToJoinWard(visitor, who, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
  });

  test("a ward outlives its people: a steward lets the next one in", async () => {
    const { ward, manager } = await make.ward();
    await leaveWard(manager, { wardId: ward.id }, newKey());
    const actor = await nurse();
    const who = { wardId: ward.id, personId: actor.personId };
    await askToJoinWard(actor, who, newKey());
    await admitToWard(await make.steward(), who, newKey());
    expect((await again(actor.personId)).wards).toEqual([ward.id]);
  });

  test("asking, answering and leaving twice at once each happen once", async () => {
    const { ward, manager } = await make.ward();
    const actor = await make.person();
    const who = { wardId: ward.id, personId: actor.personId };
    expect((await outcomes([1, 2, 3].map(() => askToJoinWard(actor, who, newKey())))).worked).toBe(1);

    const answers = [admitToWard(manager, who, newKey()), declineFromWard(manager, who, newKey())];
    expect((await outcomes(answers)).worked).toBe(1);
    const back = await stateOf(ward.id, actor.personId);
    if (back === "left") await askToJoinWard(actor, who, newKey()).then(() => admitToWard(manager, who, newKey()));
    const ends = [leaveWard(actor, who, newKey()), removeFromWard(manager, who, newKey())];
    expect((await outcomes(ends)).worked).toBe(1);
  });
});
