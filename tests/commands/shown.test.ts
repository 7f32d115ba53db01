import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { Forbidden } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { everything } from "@/lib/requests/needs-filter";
import { listNeeds } from "@/lib/requests/queries/board";
import { addWard } from "@/lib/wards/commands/add";
import { showSite } from "@/lib/wards/commands/show";
import { findWard } from "@/lib/wards/queries/wards";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

const isShown = async (id: number) => (await prisma.site.findUniqueOrThrow({ where: { id } })).shown;

describe("what public pages show of a site", () => {
  test("is what whoever adds it chose, whatever its kind", async () => {
    const site = {
      kind: "hospital",
      name: "Quiet Hospital",
      odsCode: null,
      postcode: "LS9 4AB",
      shown: false,
    } as const;
    const { siteId } = await addWard(await make.person(), { site, name: "Ward 7" }, newKey());
    expect(await isShown(siteId)).toBe(false);
  });

  test("is changed later by the people of its wards, and the board says it at once", async () => {
    const placed = await make.ward();
    await make.line({ of: placed });
    const siteId = placed.site.id;
    const place = async () => (await listNeeds(everything)).requests[0]?.place;
    expect(await place()).toBe(placed.site.name);

    await showSite(placed.manager, { siteId, shown: false }, newKey());
    expect(await place()).toBe("A hospital in LS7");
    expect(await historyOf("site", siteId)).toEqual(["site.shown"]);

    await showSite(placed.manager, { siteId, shown: true }, newKey());
    expect(await place()).toBe(placed.site.name);
  });

  test("is not for people of a ward that waits while another is checked, nor for a declined one's or a stranger", async () => {
    const { site, manager } = await make.ward();
    const added = await addWard(await make.person(), { siteId: site.id, name: "Nobody knows it" }, newKey());
    const held = await again(added.personId);
    const declined = await make.ward({ state: "declined" });
    const before = await countEvents();

    for (const actor of [held, (await make.ward()).manager, await make.steward(), visitor])
      await expect(showSite(actor, { siteId: site.id, shown: false }, newKey())).rejects.toThrow(Forbidden);
    const its = { siteId: declined.site.id, shown: false };
    await expect(showSite(declined.manager, its, newKey())).rejects.toThrow(Forbidden);
    expect(await countEvents()).toBe(before);
    expect((await findWard(held, added.wardId)).mayShow).toBe(false);
    expect((await findWard(manager, manager.wards[0] ?? 0)).mayShow).toBe(true);
  });

  test("is for people of a ward that waits where none is checked", async () => {
    const { site, manager } = await make.ward({ state: "held" });
    await showSite(manager, { siteId: site.id, shown: false }, newKey());
    expect(await isShown(site.id)).toBe(false);
  });

  test("two who change it at once each do, one after the other", async () => {
    const { site, manager } = await make.ward();
    const both = [true, false].map((shown) => showSite(manager, { siteId: site.id, shown }, newKey()));
    expect((await outcomes(both)).worked).toBe(2);
  });
});
