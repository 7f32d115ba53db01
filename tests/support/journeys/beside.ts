import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { checkWard } from "@/lib/wards/commands/check";
import { leaveWard } from "@/lib/wards/commands/leave";
import { addDeliveryPlace } from "@/lib/wards/commands/place";
import { see } from "@/prisma/seed/tell";
import { fillWhat, fillWhen, fillWhere, go } from "@/tests/support/journeys/ask";
import { type CastWard, castPerson, castRequest, demo, fresh } from "@/tests/support/journeys/cast";

/** Another checked ward of the same site, with its own manager. */
export async function castBeside(ward: CastWard, name = `Ward ${fresh()}`): Promise<CastWard> {
  const { siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.wardId } });
  const person = await castPerson("Mo Lister");
  const { wardId } = await addWard(person, { siteId, name }, newKey());
  const manager = await see(person);
  const door = { name: `Door ${fresh()}`, hours: "8 to 6", directions: "" };
  const { placeId } = await addDeliveryPlace(manager, { wardId, ...door }, newKey());
  await checkWard(await demo("steward"), { wardId }, newKey());
  return { wardId, placeId, manager, name, site: ward.site, email: person.email };
}

/** One that everybody has left, with something still to come. */
export async function castEmptyBeside(ward: CastWard) {
  const beside = await castBeside(ward);
  const { ref } = await castRequest(beside, { "scrub-hat one-size any": 4 });
  await leaveWard(beside.manager, { wardId: beside.wardId }, newKey());
  return { ...beside, ref };
}

/** Asks for hats, up to the page that says what is asked for already; for a ward that has not asked, with where. */
export async function atAlready(page: Page, quantity = "12", where = false) {
  await page.goto("/ask/what");
  await fillWhat(page, quantity);
  await go(page, "Continue");
  await page.waitForURL("**/ask/when");
  await fillWhen(page);
  await go(page, "Continue");
  if (where) {
    await page.waitForURL("**/ask/where");
    await fillWhere(page);
    await go(page, "Continue");
  }
  await page.waitForURL("**/ask/already");
  return page;
}
