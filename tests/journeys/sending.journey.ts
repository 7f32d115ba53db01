import { claim, log } from "@/prisma/seed/work";
import { castHub, castRequest, castWard } from "@/tests/support/journeys/cast";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";
const hat = "scrub-hat one-size patterned";

test("a coordinator packs a bag, thinks again, prints its slip and sends it", async ({ as, mailbox }) => {
  const { hub, ward, ref, lena } = await Given("a hub with 10 tops on the shelf, and 8 of them promised", async () => {
    const [own, asking] = [await castHub(), await castWard()];
    const request = await castRequest(asking, { [top]: 12, [hat]: 4 }, "Short sleeves, please");
    await claim(own, request.lines, 7, { [top]: 8, [hat]: 4 });
    await log(own, own.coordinator, top, 10);
    return { hub: own, ward: asking, ref: request.ref, lena: await as(own.coordinator) };
  });
  const tops = lena.getByRole("group", { name: "Scrub top, M, navy" });
  const pack = async () => {
    await lena.goto(`/hub/${hub.slug}/pack`);
    await lena.getByRole("link", { name: `Pack this bag for ${ward.site}` }).click();
    await expect(lena.getByRole("heading", { name: "What goes in the bag?" })).toBeVisible();
  };

  await Then("she reads which ward asks, what it wrote, and what has happened", async () => {
    await lena.goto(`/hub/${hub.slug}/promises`);
    await lena.getByRole("link", { name: `What has happened to request ${ref}` }).click();
    for (const words of [ward.name, "Short sleeves, please", "The ward asked for 12 scrub tops and 4 scrub hats."])
      await expect(lena.getByRole("main")).toContainText(words);
    await accessible(lena);
  });

  await When("she packs what was not promised", async () => {
    await lena.goto(`/hub/${hub.slug}/pack`);
    await accessible(lena);
    await pack();
    await accessible(lena);
    await expect(lena.getByRole("group", { name: /^Scrub hat/ })).toContainText("None on the shelf yet.");
    await tops.getByLabel("Navy: how many go in?").fill("9");
    await lena.getByRole("button", { name: "Pack this bag" }).click();
  });

  await Then("she is told how many she can, and packs 6", async () => {
    await expect(lena.getByRole("alert", problem)).toContainText("Only 8 of these are promised and not packed yet.");
    await expect(tops.getByLabel("Navy: how many go in?")).toHaveValue("9");
    await tops.getByLabel("Navy: how many go in?").fill("6");
    await lena.getByRole("button", { name: "Pack this bag" }).click();
    await expect(lena.getByRole("heading", { name: "The bag is packed" })).toBeVisible();
    await expect(lena.getByRole("region", { name: "Where it goes" })).toContainText(ward.name);
    await accessible(lena);
  });

  await When("she unpacks it again", async () => {
    await lena.getByRole("button", { name: "Unpack this bag" }).click();
  });

  await Then("its pieces are back on the shelf, and she packs 8", async () => {
    await expect(lena.getByRole("heading", { name: "The bag is unpacked" })).toBeVisible();
    await accessible(lena);
    await pack();
    await expect(tops.getByText("10 on the shelf")).toBeVisible();
    await lena.getByRole("button", { name: "Pack this bag" }).click();
    await expect(lena.getByRole("heading", { name: "The bag is packed" })).toBeVisible();
  });

  await Then("its slip says where to, what is in it, and how to say what came", async () => {
    await lena.getByRole("link", { name: "Packing slip" }).click();
    const slip = lena.getByRole("article");
    const bag = `${await slip.getByRole("heading", { level: 1 }).textContent()}`;
    await expect(slip.getByRole("img", { name: `Code to say what came in bag ${bag}` })).toBeVisible();
    for (const words of ["8 scrub tops, M, navy", ward.name, "Main door", "Short sleeves, please", "Wash at 60 °C"])
      await expect(slip).toContainText(words);
    await accessible(lena);
    await lena.getByRole("link", { name: `Bag ${bag}` }).click();
  });

  await When("the bag sets off", async () => {
    await lena.getByLabel("How does it travel?").fill("Ravi drives it on Friday");
    await lena.getByRole("button", { name: "Mark this bag as sent" }).click();
  });

  await Then("it is on its way, and the ward reads that in a mail", async () => {
    await expect(lena.getByRole("heading", { name: "The bag is on its way" })).toBeVisible();
    await accessible(lena);
    await mailAbout(mailbox, ward.email, `${hub.name} will make 12 pieces for you (${ref})`);
    const sent = await mailAbout(mailbox, ward.email, `A bag is on its way from ${hub.name} (${ref})`);
    expect(sent.text).toContain("8 scrub tops, M, navy");
    expect(sent.text).toContain("Ravi drives it on Friday");
  });

  await When("it has not gone after all, she takes the sending back", async () => {
    await lena.getByRole("button", { name: "Take back the sending" }).click();
  });

  await Then("the bag waits packed, and the ward is told", async () => {
    await expect(lena.getByRole("heading", { name: "The sending is taken back" })).toBeVisible();
    await accessible(lena);
    await mailAbout(mailbox, ward.email, `The bag from ${hub.name} has not left yet (${ref})`);
  });
});
