import { clock } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { offerWard } from "@/lib/wards/commands/adopt";
import { go } from "@/tests/support/journeys/ask";
import { atAlready, castBeside, castEmptyBeside } from "@/tests/support/journeys/beside";
import { castRequest, castWard } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import { linkOf, mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

const hats = "scrub-hat one-size any";

test("before it is sent, a ward sees what it asks for already, and adds to it, goes on, or stops", async ({ as }) => {
  const ward = await castWard();
  const page = await Given("a ward that asks for hats, and asks for them once more", async () => {
    const { ref } = await castRequest(ward, { [hats]: 9 });
    const own = await atAlready(await as(ward.manager));
    await expect(own.getByRole("heading", { name: "Your ward already has this open" })).toBeVisible();
    await expect(own.getByText(`Add to ${ref}`)).toBeVisible();
    await accessible(own);
    return own;
  });

  await When("it stops", async () => {
    await page.getByLabel("Stop: nothing new is needed").check();
    await go(page, "Continue");
  });
  await Then("nothing was sent", async () => {
    await expect(page.getByRole("heading", { name: "You have sent nothing new" })).toBeVisible();
  });

  await When("it asks again, and adds to what is there", async () => {
    await atAlready(page, "195");
    await page.getByLabel(/^Add to/).check();
    await go(page, "Continue");
  });
  await Then("an unusual number in all is asked about once, and then it is one request", async () => {
    await page.getByLabel("Yes, that is how many we need").check();
    await go(page, "Continue");
    await expect(page.getByRole("heading", { name: "You have asked for more" })).toBeVisible();
    await expect(page.getByText("which asks for 204 pieces in all")).toBeVisible();
    await accessible(page);
  });

  await When("it asks once more, and goes on", async () => {
    await atAlready(page);
    await page.getByLabel("Go on, and send a new request").check();
    await go(page, "Continue");
    await page.waitForURL("**/ask/check");
    await go(page, "Send this request");
  });
  await Then("there is a new one", async () => {
    await expect(page.getByRole("heading", { name: "You have asked for 12 pieces" })).toBeVisible();
  });

  await Then("another ward of the site sees of it what the board shows, and cannot add to it", async () => {
    const beside = await castBeside(ward);
    const other = await atAlready(await as(beside.manager), "5", true);
    await expect(other.getByRole("heading", { name: "Your site already has these open" })).toBeVisible();
    await expect(other.getByRole("main")).not.toContainText(ward.name);
    await expect(other.getByLabel(/^Add to/)).toHaveCount(0);
    await accessible(other);
  });
});

test("the same again takes two pages", async ({ as }) => {
  const ward = await castWard();
  const page = await Given("a ward with a request", async () => {
    const { ref } = await castRequest(ward, { [hats]: 9, "scrub-top m navy": 4 }, "Short sleeves, please");
    const own = await as(ward.manager);
    await own.goto(`/requests/${ref}`);
    return own;
  });
  const pages: string[] = [];

  await When("it asks for the same again", async () => {
    await go(page, "Ask for the same again");
    await page.waitForURL("**/ask/when");
    pages.push(page.url());
    await accessible(page);
    await typeDay(page, 30);
    await go(page, "Continue");
    await page.waitForURL("**/ask/check");
    pages.push(page.url());
  });

  await Then("all the rest is filled in, and it is sent", async () => {
    for (const words of ["9 scrub hats", "4 scrub tops", "Short sleeves, please"])
      await expect(page.getByText(words)).toBeVisible();
    await accessible(page);
    await go(page, "Send this request");
    await expect(page.getByRole("heading", { name: "You have asked for 13 pieces" })).toBeVisible();
    expect(pages).toHaveLength(2);
  });
});

test("a ward with nobody left is looked after by another of its site", async ({ as, mailbox }) => {
  const ward = await castWard();
  const empty = await Given("a ward that everybody has left, with something still to come", () =>
    castEmptyBeside(ward),
  );
  const page = await as(ward.manager);

  await When("the clock has found it, and the other ward of its site is asked by mail", async () => {
    await offerWard(clock("empty-wards"), { wardId: empty.wardId }, newKey());
    const mail = await mailAbout(
      mailbox,
      ward.email,
      `${empty.name}, ${ward.site} has nobody left. Can you look after it?`,
    );
    await page.goto(linkOf(mail));
    await expect(page.getByRole("heading", { name: `${empty.name} has nobody left` })).toBeVisible();
    await accessible(page);
    await go(page, `Look after ${empty.name}`);
  });

  await Then("it is theirs to look after", async () => {
    await expect(page.getByRole("heading", { name: "You look after this ward now" })).toBeVisible();
    await page.goto(`/requests/${empty.ref}`);
    await expect(page.getByRole("heading", { name: `Scrubs for ${empty.name}` })).toBeVisible();
  });
});
