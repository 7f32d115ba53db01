import { describe, expect, test } from "vitest";
import { type Actor, visitor } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { checkWard } from "@/lib/wards/commands/check";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { listPlaces } from "@/lib/wards/queries/sites";
import { useDatabase } from "@/tests/support/database";
import { countEvents, historyOf, outcomes } from "@/tests/support/history";
import { again, make } from "@/tests/support/make";

useDatabase();

describe("saying where a ward takes parcels", () => {
  const place = (wardId: number, name = "Stores, back gate") => ({ wardId, name, hours: "8 to 4", directions: "" });
  const namesFor = async (actor: Actor, wardId: number) => (await listPlaces(actor, wardId)).map(({ name }) => name);

  test("somebody of a ward adds a place, once", async () => {
    const { site, ward, manager } = await make.ward();
    const { placeId } = await addDeliveryPlace(manager, place(ward.id), newKey());

    expect(await prisma.deliveryPlace.findUnique({ where: { id: placeId } })).toMatchObject({ hours: "8 to 4" });
    expect(await historyOf("site", site.id)).toEqual(["site.placed"]);
    await expect(addDeliveryPlace(manager, place(ward.id, "Stores back gate"), newKey())).rejects.toThrow(Refused);
  });

  test("a ward that waits sees and offers only its own, until it is checked", async () => {
    const { site, ward, manager } = await make.ward();
    const newcomer = await make.person();
    const { wardId: waiting } = await addWard(newcomer, { siteId: site.id, name: "Night team" }, newKey());
    const nurse = await again(newcomer.personId);
    await addDeliveryPlace(nurse, place(waiting, "Main reception"), newKey());

    const other = await make.person();
    const { wardId: alsoWaiting } = await addWard(other, { siteId: site.id, name: "Day team" }, newKey());
    expect(await namesFor(await again(other.personId), alsoWaiting)).toEqual([]);
    expect(await namesFor(nurse, waiting)).toEqual(["Main reception"]);
    expect((await listPlaces(nurse, waiting))[0]?.hours).toBe("8 to 4");
    expect((await listPlaces(manager, ward.id)).map(({ hours }) => hours)).toEqual(["8 to 6"]);
    await checkWard(await make.steward(), { wardId: waiting }, newKey());
    expect(await namesFor(nurse, waiting)).toHaveLength(2);
    expect(await namesFor(manager, ward.id)).toHaveLength(2);
  });

  test("somebody of another ward, a steward and a member of a declined ward may not, and nothing is recorded", async () => {
    const [{ ward }, other] = [await make.ward(), await make.ward()];
    const declined = await make.ward({ state: "declined" });
    const before = await countEvents();
    for (const actor of [other.manager, await make.steward(), visitor])
      await expect(addDeliveryPlace(actor, place(ward.id), newKey())).rejects.toThrow(NotFound);
    await expect(addDeliveryPlace(declined.manager, place(declined.ward.id), newKey())).rejects.toThrow(Refused);
    expect(await countEvents()).toBe(before);
  });

  test("two who add the same place at once make one", async () => {
    const { ward, manager } = await make.ward();
    const both = [1, 2].map(() => addDeliveryPlace(manager, place(ward.id), newKey()));
    expect((await outcomes(both)).worked).toBe(1);
  });
});
