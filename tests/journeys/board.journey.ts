import { castRequest, castWard } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

test("somebody who may help looks for what their hub could make", async ({ page }) => {
  const ward = await Given("wards that ask for more than one page holds, and 1 for ear savers in grey", async () => {
    for (let i = 0; i < 11; i++) await castRequest(await castWard(), { "shoe-bag one-size lilac": 2 });
    const one = await castWard();
    await castRequest(one, { "ear-saver one-size grey": 40, "scrub-top m teal": 5 });
    return one;
  });
  const found = page.getByRole("article", { name: ward.site });

  await When("they open the needs board from the front page", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "See what is needed" }).click();
    await expect(page.getByRole("heading", { name: "What wards need now", level: 1 })).toBeVisible();
    await accessible(page);
  });

  await Then("it has numbered pages, and they read the next", async () => {
    await expect(page.getByText(/^Requests 1 to 10 of/)).toBeVisible();
    await page.getByRole("navigation", { name: "Pages of requests" }).getByRole("link", { name: "Page 2" }).click();
    await expect(page).toHaveURL(/[?&]page=2$/);
    await expect(page.getByText(/^Requests? 11/)).toBeVisible();
    await accessible(page);
  });

  await When("they look for ear savers in grey near Cambridge", async () => {
    await page.getByLabel("Near").fill("cb1");
    await page.getByLabel("Within").selectOption("25 miles");
    await page.getByLabel("Ear savers").check();
    await page.getByLabel("Colour").selectOption("Grey");
    await page.getByRole("button", { name: "Show requests" }).click();
  });

  await Then("the address bar holds the filter, and the board what fits it", async () => {
    await expect(page).toHaveURL(/garment=ear-saver/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toMatchObject({ garment: "ear-saver", colour: "grey", within: "25" });
    await expect(found).toContainText(/40\s*of 40\s*still needed/);
    await expect(found).toContainText("CB2");
    await expect(page.getByLabel("Ear savers")).toBeChecked();
    await accessible(page);
  });

  await Then("each request has a page to share, which names no ward", async () => {
    await found.getByRole("link", { name: ward.site, exact: true }).click();
    await expect(page.getByRole("heading", { name: ward.site, level: 1 })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Ear savers" }).first()).toContainText("40 asked");
    await expect(page.getByRole("main")).not.toContainText(ward.name);
    await accessible(page);
  });

  await When("nothing fits", async () => {
    await page.goto("/needs?garment=headband&size=5xl&colour=burgundy");
  });

  await Then("the board says so, and how to see all", async () => {
    await expect(page.getByText("No open request matches that")).toBeVisible();
    await accessible(page);
    await page.getByRole("link", { name: "see all requests" }).click();
    await expect(page.getByText(/^Requests 1 to 10 of/)).toBeVisible();
  });
});
