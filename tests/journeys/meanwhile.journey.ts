import { holderOf } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { writeThanks } from "@/lib/thanks/commands";
import { claim, log, pack, send } from "@/prisma/seed/work";
import { bagRef, castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { readSlip } from "@/tests/support/journeys/slip";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

/** A hub with 6 tops promised and made. */
async function ready() {
  const [hub, ward] = [await castHub(), await castWard()];
  const { lines, ref } = await castRequest(ward, { [top]: 6 });
  const claims = await claim(hub, lines, 7, { [top]: 6 });
  await log(hub, await castVolunteer(hub), top, 6);
  return { hub, ward, ref, fill: () => pack(hub, [{ claim: claims.get(top) ?? 0, item: top, quantity: 6 }]) };
}

/** The same, in a bag. `go` sends it; `count` is what whoever holds it says. */
async function packed() {
  const { fill, ...cast } = await ready();
  const parcel = await fill();
  const { shipmentId, parts } = parcel;
  const row = { shipmentLineId: parts[0]?.shipmentLineId ?? 0, damaged: 0, wrong: 0 };
  const count = (good: number) =>
    receiveParcel(holderOf(shipmentId), { shipmentId, lines: [{ ...row, good }], remark: "" }, newKey());
  return { ...cast, shipmentId, bag: await bagRef(parcel), go: () => send(cast.hub, parcel, "By bus"), count };
}

test("thanks that come second are not sent, and their words are not lost", async ({ as }) => {
  const { ward, ref, bag, shipmentId, go } = await Given("a bag on its way", packed);
  await go();
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}/parcels/${bag}/thanks`);
  await page.getByLabel("Your words").fill("Long and careful words.");

  await When("a colleague thanks first", async () => {
    await writeThanks(ward.manager, { shipmentId, words: "They fit.", shown: false }, newKey());
    await page.getByRole("button", { name: "Send your thanks" }).click();
  });

  await Then("the page says so, shows what was sent, and what was not", async () => {
    await expect(page.getByRole("alert", problem)).toContainText("has thanked the people who made these already");
    await expect(page.getByText("“They fit.”")).toBeVisible();
    await expect(page.getByLabel("What you wrote")).toHaveValue("Long and careful words.");
    await accessible(page);
  });
});

test("a holder reads why not: the bag has not been sent, and then somebody has counted it", async ({ as, page }) => {
  const { hub, bag, count, shipmentId, go } = await Given("a packed bag with its slip", packed);
  const lena = await as(hub.coordinator);
  await lena.goto(`/hub/${hub.slug}/parcels/${bag}/slip`);
  const path = await readSlip(lena, shipmentId);

  await Then("before it is sent, the code says what to do", async () => {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText("has not marked this bag as sent yet");
    await expect(page.getByRole("link", { name: hub.name })).toHaveAttribute("href", `/hubs/${hub.slug}`);
    await accessible(page);
  });

  await When("it is sent, and somebody else counts while he types", async () => {
    await go();
    await page.goto(path);
    await expect(page.getByText("counts as missing")).toBeVisible();
    await count(4);
    await page.getByRole("button", { name: "Say what arrived" }).click();
  });

  await Then("he reads that it has been counted, and how", async () => {
    await expect(page.getByRole("alert", problem)).toContainText("Somebody has said what arrived already");
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByText("4 of 6 arrived good, 2 missing")).toBeVisible();
    await accessible(page);
  });
});

test("a ward that counts second keeps what it typed, and puts the count right with it", async ({ as }) => {
  const { ward, ref, bag, count, go } = await Given("a bag on its way", packed);
  await go();
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}/parcels/${bag}/arrived`);
  await page.getByLabel("Arrived good").fill("5");

  await When("whoever holds the bag counts first, to 3", async () => {
    await count(3);
    await page.getByRole("button", { name: "Say what arrived" }).click();
  });

  await Then("it hears that, its 5 is still there, and it can correct the count", async () => {
    await expect(page.getByRole("alert", problem)).toContainText("Somebody has said what arrived already");
    await expect(page.getByLabel("Arrived good")).toHaveValue("5");
    await page.goto(`/requests/${ref}/parcels/${bag}/arrived`);
    await page.getByLabel("Arrived good").fill("5");
    await page.getByRole("button", { name: "Confirm this count" }).click();
    await expect(page.getByText("Scrub top, M, navy: 5 of 6 arrived good, 1 missing.")).toBeVisible();
    await expect(page.getByRole("link", { name: `Change this count of bag ${bag}` })).toBeVisible();
    await accessible(page);
  });
});

test("a hub that is too late reads how the bag stands, and what has happened to it", async ({ as }) => {
  const { hub, bag, count, go } = await Given("a bag on its way", packed);
  await go();
  const page = await as(hub.coordinator);
  await page.goto(`/hub/${hub.slug}/parcels/${bag}`);

  await When("it takes the sending back after somebody has counted", async () => {
    await count(6);
    await page.getByRole("button", { name: "Take back the sending" }).click();
  });

  await Then("nothing has changed, and the page says why", async () => {
    await expect(page.getByRole("heading", { name: "Nothing has changed" })).toBeVisible();
    await expect(page.getByText("Whoever opened the bag said that 6 scrub tops arrived.")).toBeVisible();
    await accessible(page);
    await page.goto(`/hub/${hub.slug}`);
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByText("A volunteer logged 6 scrub tops, M, navy.")).toBeVisible();
    await accessible(page);
  });
});

test("a bag that somebody else has packed is not packed twice", async ({ as }) => {
  const { hub, ref, fill } = await Given("a hub with 6 tops to pack", ready);
  const page = await as(hub.coordinator);
  await page.goto(`/hub/${hub.slug}/pack/${ref}`);

  await When("another coordinator packs all of them first", async () => {
    await fill();
    await page.getByRole("button", { name: "Pack this bag" }).click();
  });

  await Then("the page says so, and that nothing is left", async () => {
    await expect(page.getByRole("alert", problem)).toContainText("Only 0 of these are promised and not packed yet");
    await expect(page.getByText("Nothing on the shelf fits")).toBeVisible();
    await accessible(page);
  });
});
