import { demo, fresh } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import { linkOf, mailAbout, signIn } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

test("a new hospital ward asks, signs in last, is checked, and hears of it", async ({ page, mailbox, as }) => {
  const tag = fresh();
  const [ward, site, email] = [`Ward ${tag}`, `${tag} Infirmary`, `sister@${tag}.example`];

  await Given("a ward sister at the front page, whom nobody knows yet", async () => {
    await page.goto("/");
    await accessible(page);
    await page.getByRole("main").getByRole("link", { name: "Ask for scrubs" }).first().click();
    await expect(page.getByRole("group", { name: "What kind of place is it?" })).toBeVisible();
    await accessible(page);
  });

  await When("she says where she works", async () => {
    await page.getByLabel("Hospital").check();
    await page.getByLabel("Its name").fill(site);
    await page.getByLabel("Its postcode").fill("tr1 3lj");
    await page.getByLabel("Your ward or team").fill(ward);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL(/\/ask\/(what|site\/match)/);
    if (page.url().endsWith("match")) {
      await page.getByLabel("None of these").check();
      await page.getByRole("button", { name: "Continue" }).click();
    }
  });

  await When("she lists what the ward needs, in 2 rows", async () => {
    await expect(page.getByRole("heading", { name: "What do you need?" })).toBeVisible();
    const [first, second] = [
      page.getByRole("group", { name: "Garment 1" }),
      page.getByRole("group", { name: "Garment 2" }),
    ];
    await first.getByLabel("What").selectOption("Scrub top");
    await first.getByLabel("Size").selectOption("M (95 to 100 cm)");
    await first.getByLabel("Colour").selectOption("Navy");
    await first.getByLabel("How many").fill("30");
    await page.getByRole("button", { name: "Add another garment" }).click();
    await second.getByLabel("What").selectOption("Scrub hat");
    await second.getByLabel("Size").selectOption("One size");
    await second.getByLabel("How many").fill("20");
    await accessible(page);
    await page.getByRole("main").getByRole("button", { name: "Continue" }).click();
  });

  await When("she says when, and where bags should go", async () => {
    await expect(page.getByRole("heading", { name: "When do you need them?" })).toBeVisible();
    await accessible(page);
    await typeDay(page, 20);
    await page.getByLabel("Soon").check();
    await page.getByRole("button", { name: "Continue" }).click();

    await expect(page.getByRole("heading", { name: "Where should bags go?" })).toBeVisible();
    await accessible(page);
    await page.getByLabel("Where are bags handed over?").fill("Main reception, Level 1");
    await page.getByLabel("When is somebody there?").fill("At any time");
    await page.getByLabel("Who can take them?").fill("Ward clerk");
    await page.getByLabel("Anything the hubs should know").fill("Short sleeves, please");
    await page.getByRole("button", { name: "Continue" }).click();
  });

  await When("she signs in, only now, with the code of the mail", async () => {
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await accessible(page);
    await signIn(page, mailbox, { email, name: "Carys Penrose" });
  });

  const ref = await Then(
    "nothing is lost: she checks her answers, sends them, and reads what happens next",
    async () => {
      await expect(page.getByRole("heading", { name: "Check your answers" })).toBeVisible();
      for (const words of ["30 scrub tops", "20 scrub hats", "Main reception, Level 1", "Short sleeves, please"])
        await expect(page.getByText(words)).toBeVisible();
      await accessible(page);
      await page.getByRole("button", { name: "Send this request" }).click();
      await expect(page.getByRole("heading", { name: "You have asked for 50 pieces" })).toBeVisible();
      await expect(page.getByText(`A steward checks that ${ward} is real.`)).toBeVisible();
      await accessible(page);
      return `${await page.getByText(/^[A-Z]{2}-\d{4}$/).textContent()}`;
    },
  );

  await Then("it is held: she sees that, and nobody else sees it", async () => {
    await page.getByRole("link", { name: "the page of your request" }).click();
    await expect(page.getByText("Being checked")).toBeVisible();
    await accessible(page);
    expect((await page.request.get(`/needs/${ref}`)).status()).toBe(404);
  });

  await When("a steward checks the ward", async () => {
    const sam = await as(await demo("steward"));
    await sam.goto("/home");
    await sam.getByRole("link", { name: "Steward" }).click();
    const waiting = sam.getByRole("article", { name: ward });
    await expect(waiting.getByText(email)).toBeVisible();
    await accessible(sam);
    await waiting.getByRole("button", { name: `It is real: check it ${ward}` }).click();
    await expect(sam.getByRole("heading", { name: "The ward is checked" })).toBeVisible();
    await accessible(sam);
  });

  await Then("the mail of the decision comes", async () => {
    const mail = await mailAbout(mailbox, email, `${ward}, ${site} has been checked`);
    await page.goto(linkOf(mail));
    await expect(page.getByRole("heading", { name: ward, level: 1 })).toBeVisible();
    await accessible(page);
  });

  await Then("the request is on the board, without the name of the ward", async () => {
    await page.goto(`/needs/${ref}`);
    await expect(page.getByRole("heading", { name: site })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Scrub tops/ })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(ward);
    await expect(page.getByRole("main")).not.toContainText("Carys");
    await accessible(page);
  });
});
