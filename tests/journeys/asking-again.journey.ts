import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { addWard } from "@/lib/wards/commands/add";
import { declineWard } from "@/lib/wards/commands/check";
import { openWard } from "@/prisma/seed/places";
import { atCheck, atWhere, fillWhere, go } from "@/tests/support/journeys/ask";
import { castPerson, demo, fresh } from "@/tests/support/journeys/cast";
import { linkOf } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

test("answers typed in one browser are found in another, and only what was seen is sent", async ({
  page,
  browser,
  mailbox,
}) => {
  const email = `night.nurse@${fresh()}.example`;
  const phone = await (await browser.newContext()).newPage();

  await Given("somebody who has answered everything on a computer of the ward", async () => {
    await atWhere({ page });
    await fillWhere(page);
    await go(page, "Continue");
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a code" }).click();
    await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
  });

  await When("they open the link of the mail on their phone, and sign in there", async () => {
    await phone.goto(linkOf(await mailbox.next(email)));
    await phone.getByRole("button", { name: "Sign in" }).click();
    await phone.getByLabel("Your name").fill("Ines Moor");
    await phone.getByRole("button", { name: "Continue" }).click();
  });

  await Then("they say that the answers are theirs, and find them", async () => {
    await expect(phone.getByRole("heading", { name: "Are these your answers?" })).toBeVisible();
    await expect(phone.getByText("12 scrub hats, any colour")).toBeVisible();
    await accessible(phone);
    await phone.getByRole("button", { name: "Yes, carry on" }).click();
    await expect(phone.getByRole("heading", { name: "Check your answers" })).toBeVisible();
    await expect(phone.getByText("The name of the place", { exact: true })).toBeVisible();
    await accessible(phone);
  });

  await When("they come back to Ask for scrubs, and carry on", async () => {
    await phone.goto("/ask");
    await expect(phone.getByRole("heading", { name: "Carry on where you stopped" })).toBeVisible();
    await accessible(phone);
    await phone.getByRole("link", { name: "Carry on" }).click();
    await expect(phone.getByRole("heading", { name: "Check your answers" })).toBeVisible();
  });

  await When("they change their answers on another page, and then send from the first", async () => {
    const other = await phone.context().newPage();
    await other.goto("/ask/site");
    await other.getByLabel("Only its area").check();
    await go(other, "Continue");
    await other.waitForURL("**/ask/check");
    await expect(other.getByText("Only its area, KW17")).toBeVisible();
    await go(phone, "Send this request");
  });

  await Then("nothing goes before they have seen the newest", async () => {
    await expect(
      phone.getByRole("heading", { name: "Your answers have changed since you opened this page" }),
    ).toBeVisible();
    await expect(phone.getByText("Only its area, KW17")).toBeVisible();
    await accessible(phone);
    await go(phone, "Send this request");
    await expect(phone.getByRole("heading", { name: "You have asked for 12 pieces" })).toBeVisible();
    await phone.context().close();
  });
});

test("somebody else has added their place meanwhile: the error leads to the answer that has to change", async ({
  as,
}) => {
  const page = await Given("somebody who is about to send a request from a new place", async () =>
    atCheck(await as(await castPerson())),
  );
  const draft = await prisma.draft.findFirstOrThrow({ orderBy: { expiresAt: "desc" } });
  const { site } = draft.answers as { site: { name: string; postcode: string } };

  await When("a colleague adds the place first", async () => {
    const added = { kind: "hospital", name: site.name, postcode: site.postcode, odsCode: null, shown: null } as const;
    await addWard(await castPerson(), { site: added, name: "Theatres" }, newKey());
    await go(page, "Send this request");
  });

  await Then("they are told, and the way to change it is one step away", async () => {
    const told = page.getByRole("alert", problem).getByRole("link");
    await expect(told).toContainText(`${site.name} is here already, at this postcode: choose it.`);
    const change = page.locator(`${await told.getAttribute("href")}`);
    await expect(change).toBeVisible();
    await accessible(page);
    await change.click();
    await expect(page.getByLabel("Its name")).toHaveValue(site.name);
  });
});

test("people of a ward that a steward could not check hear it before they answer anything", async ({ as }) => {
  const tag = fresh();
  const page = await Given("somebody whose ward was declined", async () => {
    const site = {
      kind: "hospice",
      name: `${tag} Hospice`,
      postcode: "AB10 1AB",
      place: "Door",
      hours: "9 to 5",
    } as const;
    const ward = await openWard({ name: "Dee Holt", email: `dee@${tag}.example` }, site, `Ward ${tag}`);
    await declineWard(await demo("steward"), { wardId: ward.wardId, reason: "We could not reach them" }, newKey());
    return as(ward.manager);
  });

  await When("they open a later question of asking", async () => {
    await page.goto("/ask/check");
  });

  await Then("they are at the first one, and read what they can do", async () => {
    await expect(
      page.getByRole("heading", { name: `Ward ${tag}, ${tag} Hospice cannot ask at the moment` }),
    ).toBeVisible();
    await expect(page.getByText("answer that e-mail")).toBeVisible();
    await accessible(page);
    await page.getByRole("link", { name: "See the ward" }).click();
    await expect(page.getByRole("heading", { name: `Ward ${tag}`, level: 1 })).toBeVisible();
  });
});
