import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { strike } from "@/lib/jobs/drain";
import { newKey } from "@/lib/keys";
import { mergeSites } from "@/lib/merging/commands/sites";
import { listDifferences } from "@/lib/reconcile/differences";
import { addToRequest } from "@/lib/requests/commands/add";
import { restSite } from "@/lib/rests/commands/rest";
import { askToStop } from "@/lib/stops/commands";
import { useDatabase } from "@/tests/support/database";
import { inDays, make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

test("no hub hears of what everybody is asked to stop making", async () => {
  const [hat, steward] = [await make.item({ garment: "scrub-hat", size: "one-size" }), await make.steward()];
  const { hub } = await make.hub();
  await place((tx) => tx.hubGarment.create({ data: { hubId: hub.id, garmentTypeId: hat.garmentTypeId } }));
  const { garmentTypeId } = hat;
  await askToStop(steward, { garmentTypeId, sizeId: null, until: inDays(9), reason: "Enough" }, newKey());
  await make.line({ item: hat, asked: 9 });
  await strike(["alerts"]);
  expect(await prisma.alert.count()).toBe(0);
});

test("what is added to a request rests where its site is full, and where its site becomes one that is", async () => {
  const [full, other, steward] = [await make.ward(), await make.ward(), await make.steward()];
  await restSite(full.manager, { siteId: full.site.id, garmentTypeIds: [], until: inDays(9) }, newKey());
  const { requestId } = await make.line({ of: full });
  const { garmentTypeId, sizeId, colourId } = await make.item({ colour: "teal" });
  const lines = [{ garmentTypeId, sizeId, colourId, quantity: 3 }];
  await addToRequest(full.manager, { requestId, lines, sure: true }, newKey());
  expect((await prisma.line.findMany({ where: { requestId } })).map(({ resting }) => resting)).toEqual([true, true]);

  const { line } = await make.line({ of: other });
  await mergeSites(steward, { fromId: other.site.id, intoId: full.site.id }, newKey());
  expect(await prisma.line.findUniqueOrThrow({ where: { id: line.id } })).toMatchObject({ resting: true, open: false });
  expect(await listDifferences()).toEqual([]);
});
