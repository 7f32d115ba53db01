import { addMaker } from "@/lib/hubs/commands/maker";
import { newKey } from "@/lib/keys";
import { claim } from "@/prisma/seed/work";
import { castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

async function hubWithPromises() {
  const hub = await castHub();
  const { lines } = await castRequest(await castWard(), { [top]: 12, "scrub-hat one-size patterned": 6 });
  await claim(hub, lines, 7, { [top]: 12, "scrub-hat one-size patterned": 6 });
  return hub;
}

test("a volunteer logs what she finished in 3 taps on a phone, and takes it back", async ({
  as,
  javaScriptEnabled,
}) => {
  const ada = await Given("a volunteer at home, on her phone", async () => {
    const hub = await hubWithPromises();
    const page = await as(await castVolunteer(hub));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/home");
    return page;
  });

  await When("she taps the hat, 3, and Log", async () => {
    await expect(ada.getByRole("heading", { name: "What did you finish?" })).toBeVisible();
    await accessible(ada);
    await ada.getByRole("radio", { name: "Scrub hats" }).click();
    await ada.getByRole("group", { name: "Set the number" }).getByRole("button", { name: "3" }).click();
    await expect(ada.getByLabel("How many you finished")).toHaveValue("3");
    await ada.getByRole("button", { name: javaScriptEnabled ? "Log 3 scrub hats" : "Log these" }).click();
  });

  await Then("it is on the shelf, and in her last entries", async () => {
    await expect(ada.getByRole("heading", { name: "Logged: 3 scrub hats, patterned" })).toBeVisible();
    await expect(ada.getByText("3 scrub hats, patterned").last()).toBeVisible();
    await accessible(ada);
  });

  await When("she sees that it was a mistake, and undoes it", async () => {
    await ada.getByRole("button", { name: /^Undo 3 scrub hats/ }).click();
  });

  await Then("it is taken back", async () => {
    await expect(ada.getByRole("heading", { name: "Taken back: 3 pieces" })).toBeVisible();
    await expect(ada.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
    await accessible(ada);
  });
});

test("a coordinator logs for a maker without e-mail, counts the shelf, and shares what to make next", async ({
  as,
}) => {
  const { hub, lena } = await Given("a hub with promises, and Betty, who has no e-mail", async () => {
    const own = await hubWithPromises();
    await addMaker(own.coordinator, { hubId: own.hubId, name: "Betty" }, newKey());
    return { hub: own, lena: await as(own.coordinator) };
  });

  await When("she logs 8 tops for Betty", async () => {
    await lena.goto(`/hub/${hub.slug}`);
    await accessible(lena);
    await lena.getByRole("link", { name: "Log pieces" }).click();
    await accessible(lena);
    await lena.getByLabel("Who made them?").selectOption("Betty");
    await lena.getByLabel("Garment").selectOption("Scrub top");
    await lena.getByLabel("Size").selectOption("M");
    await lena.getByLabel("Colour").selectOption("Navy");
    await lena.getByLabel("How many?").fill("8");
    await lena.getByRole("button", { name: "Log these pieces" }).click();
  });

  await Then("they are logged as Betty’s", async () => {
    await expect(lena.getByRole("heading", { name: "Logged: 8 scrub tops, M, navy" })).toBeVisible();
    await expect(lena.getByText(/^Betty, /)).toBeVisible();
    await accessible(lena);
  });

  await When("she counts 1 fewer on the shelf", async () => {
    await lena.goto(`/hub/${hub.slug}/stock`);
    await accessible(lena);
    await lena.getByRole("link", { name: "Count Scrub top, M, navy" }).click();
    await accessible(lena);
    await lena.getByLabel("How many you counted").fill("7");
    await lena.getByRole("button", { name: "Save the count" }).click();
  });

  await Then("the shelf says 7, all of them promised", async () => {
    await expect(lena.getByRole("heading", { name: "The shelf is counted" })).toBeVisible();
    await expect(
      lena
        .getByRole("row", { name: /^Scrub tops/ })
        .getByRole("cell")
        .nth(0),
    ).toHaveText("7");
    await expect(
      lena
        .getByRole("row", { name: /^Scrub tops/ })
        .getByRole("cell")
        .nth(1),
    ).toHaveText("7");
  });

  await Then("what to make next is there as text to paste into a chat", async () => {
    await lena.goto(`/hub/${hub.slug}`);
    await lena.getByRole("link", { name: "Print or share this list" }).click();
    await expect(lena.getByLabel(/^Select the text/)).toHaveValue(
      /^Hub \w+: make next .*\n- 5 scrub tops, M, navy, first by /s,
    );
    await expect(lena.getByLabel(/^Select the text/)).toHaveValue(/- 6 scrub hats, patterned, first by /);
    await accessible(lena);
  });
});
