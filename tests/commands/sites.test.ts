import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { NotFound } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { checkWard } from "@/lib/wards/commands/check";
import { findSite, findSitesLike, listPlaces } from "@/lib/wards/queries/sites";
import { findWard, findWardNamed, listMyWards, listWardsOf } from "@/lib/wards/queries/wards";
import { useDatabase } from "@/tests/support/database";
import { again, make } from "@/tests/support/make";

useDatabase();

let made = 0;
const nurse = () => make.person("Nia Nurse", `nia.${++made}@leeds.nhs.uk`);
const site = (name: string, more = {}) =>
  ({ kind: "hospital", name, odsCode: null, postcode: "LS7 4AB", shown: null, ...more }) as const;
const names = async (typed: string, actor = visitor) => (await findSitesLike(actor, typed)).map((each) => each.name);

describe("finding a site before adding one", () => {
  test("by name, area or code, misspelt or in part, the likest first; never more than ten", async () => {
    await addWard(await nurse(), { site: site("St Mary's Hospital", { odsCode: "RR813" }), name: "A" }, newKey());
    await addWard(await nurse(), { site: site("Maryhill Hospital", { postcode: "G20 9AB" }), name: "A" }, newKey());
    await addWard(await nurse(), { site: site("Northfield Hospital", { postcode: "BD1 1AA" }), name: "A" }, newKey());

    expect((await names("st marys"))[0]).toBe("St Mary's Hospital");
    expect(await names("rr813")).toEqual(["St Mary's Hospital"]);
    expect(await names("Northfeild")).toEqual(["Northfield Hospital"]);
    expect(await names("LS7 4AB")).toEqual(["St Mary's Hospital"]);
    expect(await names("g20")).toEqual(["Maryhill Hospital"]);
    expect(await names("Eastwick hospital")).toEqual([]);
    expect(await names("")).toEqual([]);
    for (let more = 0; more < 12; more++)
      await addWard(await nurse(), { site: site(`Marygate ${more}`, { postcode: "YO1 7AB" }), name: "A" }, newKey());
    expect(await names("Mary")).toHaveLength(10);
  });

  test("a site that is not named in public, or not checked, is offered only to who knows its postcode", async () => {
    const home = site("Sunnybank", { kind: "care_home", postcode: "HX1 1AA" });
    const { wardId, siteId } = await addWard(await nurse(), { site: home, name: "Day team" }, newKey());
    await checkWard(await make.steward(), { wardId }, newKey());
    await addWard(await make.person(), { site: site("Unheard Of", { postcode: "HX1 2BB" }), name: "A" }, newKey());

    expect(await names("Sunnybank")).toEqual([]);
    expect(await names("HX1")).toEqual([]);
    expect(await names("Unheard Of")).toEqual([]);
    expect(await names("HX1 1AA")).toEqual(["Sunnybank"]);
    expect(await names("HX1 2BB")).toEqual(["Unheard Of"]);
    expect((await findSite(visitor, siteId)).name).toBe("A care home in HX1");
    expect(await names("Sunnybank", await make.steward())).toEqual(["Sunnybank"]);
  });
});

describe("what is inside a site", () => {
  test("a ward is found by its name and never listed, but to a steward", async () => {
    const { ward, site: where, manager } = await make.ward();
    expect(await findWardNamed(visitor, where.id, ward.name.toLowerCase())).toMatchObject({ id: ward.id, mine: null });
    expect(await findWardNamed(manager, where.id, ward.name)).toMatchObject({ mine: "active" });
    expect(await findWardNamed(visitor, where.id, "Ward")).toBeNull();
    await expect(listWardsOf(manager, where.id)).rejects.toThrow(NotFound);
    expect(await listWardsOf(await make.steward(), where.id)).toHaveLength(1);
  });

  test("its people and its places are for its own people and stewards, without anybody's address", async () => {
    const { ward, manager } = await make.ward();
    const other = await make.ward();
    for (const actor of [other.manager, visitor, (await make.hub()).coordinator]) {
      await expect(findWard(actor, ward.id)).rejects.toThrow(NotFound);
      await expect(listPlaces(actor, ward.id)).rejects.toThrow(NotFound);
    }
    const seen = await findWard(manager, ward.id);
    expect(seen).toMatchObject({ mine: true, members: [{ name: manager.name }], places: [{ name: "Main reception" }] });
    expect(JSON.stringify(seen)).not.toContain("@");
    expect(await findWard(await make.steward(), ward.id)).toMatchObject({ mine: false });
    expect(await listMyWards(await again(manager.personId))).toMatchObject([{ id: ward.id, mine: "active" }]);
  });
});
