import { castPerson } from "@/tests/support/journeys/cast";
import { codeOf, linkOf, signIn } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

test("somebody signs in by the link of the mail, and out everywhere", async ({ page, browser, mailbox }) => {
  const { email, name } = await Given("somebody who has been here before", () => castPerson());

  await When("they ask for the mail, on the way to their account", async () => {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/sign-in/);
    await accessible(page);
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
    await accessible(page);
  });

  const phone = await (await browser.newContext()).newPage();
  await Then("opening its link does nothing, in whatever browser: a button does", async () => {
    const link = linkOf(await mailbox.next(email));
    for (let scanned = 0; scanned < 3; scanned++) expect((await phone.request.get(link)).status()).toBe(200);
    await phone.goto(link);
    await expect(phone.getByText(`You are signing in as ${email}.`)).toBeVisible();
    await accessible(phone);
    await phone.getByRole("button", { name: "Sign in" }).click();
    await expect(phone.getByRole("heading", { name: "Your account" })).toBeVisible();
    await expect(phone.getByText(name)).toBeVisible();
    await accessible(phone);
  });

  await Then("the code of the same mail has ended, and a new one works", async () => {
    await page.getByLabel("The code").fill("123456");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert", problem)).toContainText("This code has ended.");
    await expect(page).toHaveTitle(/^Error: /);
    await accessible(page);
    await page.goto("/sign-in?next=/account");
    await signIn(page, mailbox, { email });
    await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  });

  await When("they sign out everywhere", async () => {
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await page.waitForURL((url) => url.pathname !== "/account");
    await accessible(page);
  });

  await Then("no browser is signed in any more", async () => {
    for (const each of [page, phone]) {
      await each.goto("/account");
      await expect(each.getByRole("heading", { name: "Sign in" })).toBeVisible();
    }
    await phone.context().close();
  });
});

test("a wrong code is said kindly, and another mail ends the one before", async ({ page, mailbox }) => {
  const { email } = await Given("somebody at the page that asks for the code", async () => {
    const person = await castPerson();
    await page.goto("/sign-in");
    await page.getByLabel("Your e-mail address").fill(person.email);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByLabel("The code")).toBeVisible();
    return person;
  });
  const first = codeOf(await mailbox.next(email));

  await When("they ask for another, and type the first", async () => {
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByRole("heading", { name: "We have sent you a new e-mail" })).toBeVisible();
    await page.getByLabel("The code").fill(first);
    await page.getByRole("button", { name: "Sign in" }).click();
  });

  await Then("it is wrong, what they typed stays, and the second lets them in", async () => {
    await expect(page.getByRole("alert", problem)).toContainText("That is not the code.");
    await expect(page.getByLabel("The code")).toHaveValue(first);
    await page.getByLabel("The code").fill(codeOf(await mailbox.next(email)));
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/home$/);
    await accessible(page);
  });
});
