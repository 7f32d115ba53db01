import { go } from "@/tests/support/journeys/ask";
import { castBeside } from "@/tests/support/journeys/beside";
import { castPerson, castRequest, castWard, demo, fresh } from "@/tests/support/journeys/cast";
import { linkOf, mailAbout, signIn } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

test("a steward makes two wards one, and takes it back", async ({ as, mailbox }) => {
  const stays = await castWard();
  const goes = await castBeside(stays, `Old ward ${fresh()}`);
  const { ref } = await castRequest(goes, { "scrub-top m navy": 9 });
  const steward = await Given("a steward who looks for both", async () => {
    const page = await as(await demo("steward"));
    await page.goto("/steward");
    await page.getByRole("link", { name: "Merge" }).click();
    await page.getByRole("link", { name: "Wards" }).click();
    await page.getByLabel("Name, postcode or ODS code of the site").fill(stays.site);
    await go(page, "Find them");
    await page.getByRole("group", { name: "Which one goes?" }).getByLabel(goes.name).check();
    await page.getByRole("group", { name: "Which one stays?" }).getByLabel(stays.name).check();
    await accessible(page);
    await go(page, "See both");
    return page;
  });

  await When("they see both side by side, and merge them", async () => {
    await expect(steward.getByRole("heading", { name: "Are these one?" })).toBeVisible();
    await accessible(steward);
    await go(steward, `Merge ${goes.name} into ${stays.name}`);
    await expect(steward.getByRole("heading", { name: "They are one now" })).toBeVisible();
    await accessible(steward);
  });

  await Then("its people hear of it; the old reference and the old page lead to what it is now", async () => {
    await mailAbout(mailbox, goes.email, `${goes.name} and ${stays.name} are one ward now`);
    await mailAbout(mailbox, stays.email, `${goes.name} and ${stays.name} are one ward now`);
    const page = await as(stays.manager);
    await page.goto(`/requests/${ref}`);
    await expect(page.getByRole("heading", { name: `Scrubs for ${stays.name}` })).toBeVisible();
    await page.goto(`/ward/${goes.wardId}`);
    await expect(page).toHaveURL(new RegExp(`/ward/${stays.wardId}$`));
    expect((await page.request.get(`/needs/${ref}`)).status()).toBe(200);
  });

  await When("the steward takes it back", async () => {
    await steward.getByRole("button", { name: new RegExp(`^Undo merging ${goes.name}`) }).click();
    await expect(steward.getByRole("heading", { name: "They are two again" })).toBeVisible();
  });

  await Then("each has its own again", async () => {
    const page = await as(goes.manager);
    await page.goto(`/requests/${ref}`);
    await expect(page.getByRole("heading", { name: `Scrubs for ${goes.name}` })).toBeVisible();
    await mailAbout(mailbox, goes.email, `${goes.name} and ${stays.name} are two wards again`);
  });
});

test("two mailboxes agree to be one person", async ({ page, as, mailbox }) => {
  const [ward, into] = [await castWard(), await castPerson("Nadia Rahman")];
  const subject = "Are these two addresses both yours?";

  await Given("a steward who thinks that two addresses are one person, and mistypes one first", async () => {
    const steward = await as(await demo("steward"));
    await steward.goto("/steward/merge?kind=person");
    await steward.getByLabel("The e-mail address that goes").fill(ward.email);
    await steward.getByLabel("The e-mail address that stays").fill(`x${into.email}`);
    await go(steward, "See both");
    await expect(steward.getByText("Nobody signs in with that address")).toBeVisible();
    await accessible(steward);
    await steward.getByLabel("The e-mail address that stays").fill(into.email);
    await go(steward, "See both");
    await go(steward, "Ask both addresses");
    await expect(steward.getByRole("heading", { name: "Both addresses have been asked" })).toBeVisible();
  });

  await When("the first mailbox says yes", async () => {
    await page.goto(linkOf(await mailAbout(mailbox, ward.email, subject)));
    await expect(page.getByRole("main")).not.toContainText(into.email);
    await accessible(page);
    await go(page, "Yes, both are mine");
    await expect(page.getByRole("heading", { name: "Thank you. You have said yes." })).toBeVisible();
    await accessible(page);
  });

  await When("the second says yes too", async () => {
    await page.goto(linkOf(await mailAbout(mailbox, into.email, subject)));
    await go(page, "Yes, both are mine");
    await expect(page.getByRole("heading", { name: "Your two addresses are one now" })).toBeVisible();
    await mailAbout(mailbox, into.email, "Your two addresses are one now");
  });

  await Then("the old address signs in as the one person, who is in the ward", async () => {
    await mailAbout(mailbox, ward.email, "Your two addresses are one now");
    await page.goto("/sign-in");
    await signIn(page, mailbox, { email: ward.email });
    await page.waitForURL("**/home");
    await expect(page.getByRole("link", { name: `${ward.name}, ${ward.site}` })).toBeVisible();
    await page.goto("/account");
    await expect(page.getByText(into.email)).toBeVisible();
  });
});
