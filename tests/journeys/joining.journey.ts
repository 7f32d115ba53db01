import { castHub, castPerson, fresh } from "@/tests/support/journeys/cast";
import { mailAbout, signIn } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

test("a coordinator shares a link, and whoever opens it is in", async ({ page, as, mailbox }) => {
  const { hub, link } = await Given("the link to join a hub, copied from its people’s page", async () => {
    const own = await castHub();
    const lena = await as(own.coordinator);
    await lena.goto(`/hub/${own.slug}/people`);
    await accessible(lena);
    return { hub: own, link: await lena.getByLabel("Link to join").inputValue() };
  });
  const email = `ivy@${fresh()}.example`;

  await When("somebody new opens it, signs in, and joins", async () => {
    await page.goto(link);
    await signIn(page, mailbox, { email, name: "Ivy Moss" });
    await expect(page.getByRole("heading", { name: `Join ${hub.name}` })).toBeVisible();
    await accessible(page);
    await page.getByRole("button", { name: "Join this hub" }).click();
  });

  await Then("they are in, and their home page asks what they finished", async () => {
    await expect(page.getByRole("heading", { name: `You are in ${hub.name}` })).toBeVisible();
    await accessible(page);
    await page.getByRole("link", { name: "Go to your home page" }).click();
    await expect(page.getByRole("heading", { name: "What did you finish?" })).toBeVisible();
    await accessible(page);
  });
});

test("somebody starts a hub, and lets in who asks", async ({ page, as, mailbox }) => {
  const tag = fresh();
  const [name, founder] = [`Hub ${tag}`, `noor@${tag}.example`];

  await Given("somebody who found no hub near them", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Join or start a hub" }).click();
    await page.getByRole("main").getByRole("link", { name: "Start a hub" }).click();
    await signIn(page, mailbox, { email: founder, name: "Noor Aziz" });
    await expect(page.getByRole("heading", { name: "Start a hub" })).toBeVisible();
    await accessible(page);
  });

  await When("they start one", async () => {
    await page.getByLabel("Name of your hub").fill(name);
    await page.getByLabel("Postcode").fill("ls7 3ld");
    await page.getByLabel("Scrub hats").check();
    await page.getByLabel("About how many pieces a week?").fill("15");
    await page.getByLabel("They ask, and a coordinator says yes").check();
    await page.getByRole("button", { name: "Start the hub" }).click();
  });

  await Then("it has started, and its board says what a new hub can do", async () => {
    await expect(page.getByRole("heading", { name: `${name} has started` })).toBeVisible();
    await accessible(page);
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { name: "Your hub is new" })).toBeVisible();
    await accessible(page);
  });

  const kit = await When("somebody finds it among the hubs, and asks to join", async () => {
    const person = await castPerson("Kit Byrne");
    const other = await as(person);
    await other.goto(`/hubs/${name.toLowerCase().replace(" ", "-")}`);
    await other.getByRole("link", { name: "Join this hub" }).click();
    await other.getByRole("button", { name: "Ask to join" }).click();
    await expect(other.getByRole("heading", { name: `You have asked to join ${name}` })).toBeVisible();
    await accessible(other);
    return person;
  });

  await Then("the founder hears of it, lets them in, and they hear of that", async () => {
    await mailAbout(mailbox, founder, `Kit Byrne asks to join ${name}`);
    await page.getByRole("link", { name: "People" }).click();
    await accessible(page);
    await page.getByRole("button", { name: "Let in Kit Byrne" }).click();
    await expect(page.getByRole("heading", { name: "They are in" })).toBeVisible();
    await mailAbout(mailbox, kit.email, `Welcome to ${name}`);
  });
});
