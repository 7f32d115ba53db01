import { readFileSync } from "node:fs";
import { clock } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { tellUnseen } from "@/lib/privacy/commands/unseen";
import { castHub, castPerson, castVolunteer, demo } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

test("a coordinator sees what is kept of them, takes it with them, and erases themselves; others go on", async ({
  as,
  page: visitor,
}) => {
  const { hub, volunteer, lena, ada } = await Given("a hub with its coordinator and a volunteer", async () => {
    const own = await castHub();
    const helper = await castVolunteer(own);
    return { hub: own, volunteer: helper, lena: await as(own.coordinator), ada: await as(helper) };
  });

  await When("the coordinator looks at what is kept of them", async () => {
    await lena.goto("/account");
    await lena.getByRole("link", { name: /^See/ }).click();
    await expect(lena.getByRole("heading", { name: "What we keep of you", level: 1 })).toBeVisible();
    await lena.getByText("Your account", { exact: true }).last().click();
    await expect(lena.getByRole("main")).toContainText(hub.email);
    await accessible(lena, { dark: true });
  });

  await Then("they can download it as a file", async () => {
    const [download] = await Promise.all([
      lena.waitForEvent("download"),
      lena.getByRole("link", { name: "Download the file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bobbin-your-data.json");
    const file = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(file.account).toMatchObject([{ name: "Lena Fox", emailAddress: hub.email }]);
    expect(file.hubs).toMatchObject([{ hub: hub.name, role: "coordinator" }]);
  });

  await When("they want to be erased, and have not said that they are sure", async () => {
    await lena.getByRole("link", { name: "Erase your account" }).click();
    await expect(lena.getByRole("main")).toContainText(`Nobody else coordinates ${hub.name}`);
    await lena.getByRole("button", { name: "Erase my account" }).click();
    await expect(lena.getByRole("alert", problem)).toContainText("It cannot be undone");
    await accessible(lena);
  });

  await When("they say that they are", async () => {
    await lena.getByLabel(/^Yes, erase my account/).check();
    await lena.getByRole("button", { name: "Erase my account" }).click();
  });

  await Then("they are signed out, and it is done", async () => {
    await expect(lena.getByRole("heading", { name: /^Your account is erased/ })).toBeVisible();
    await lena.goto("/account/kept/file");
    await expect(lena).toHaveURL(/\/sign-in\?next=%2Faccount%2Fkept$/);
  });

  await Then("the hub goes on without a name, and a steward is asked to find somebody", async () => {
    await ada.goto(`/hub/${hub.slug}/history`);
    await expect(ada.getByRole("main")).toContainText("A volunteer left. Nothing of them is kept but what they made.");
    await expect(ada.getByRole("main")).not.toContainText("Lena Fox");
    const steward = await as(await demo("steward"));
    await steward.goto("/steward");
    await expect(steward.getByRole("main")).toContainText(hub.name);
    expect(volunteer.hubs.map(({ hubId }) => hubId)).toEqual([hub.hubId]);
  });

  await Then("anybody can read what is kept, why and for how long", async () => {
    await visitor.goto("/sign-in");
    await visitor.getByRole("main").getByRole("link", { name: "privacy" }).click();
    await expect(visitor.getByRole("row", { name: /^Who takes a delivery/ })).toContainText(
      "30 days after the last bag was counted",
    );
    await accessible(visitor, { dark: true });
  });
});

test("a steward erases somebody who asks for it", async ({ as }) => {
  const person = await castPerson("Wren Moor");
  const steward = await as(await demo("steward"));
  await Given("a steward who has found them by their address", async () => {
    await steward.goto(`/steward/block?find=${person.email}`);
    await steward.getByRole("link", { name: /^Put on hold/ }).click();
    await steward.getByRole("link", { name: "Erase their account" }).click();
  });
  await When("they say why, and that they are sure", async () => {
    await accessible(steward);
    await steward.getByRole("button", { name: "Erase this account" }).click();
    await expect(steward.getByRole("alert", problem)).toContainText("Select why");
    await steward.getByLabel("They asked for it").check();
    await steward.getByLabel(/^Yes, erase the account of Wren Moor/).check();
    await steward.getByRole("button", { name: "Erase this account" }).click();
  });
  await Then("nobody is found by that address", async () => {
    await expect(steward.getByRole("heading", { name: "The account is erased" })).toBeVisible();
    await steward.goto(`/steward/block?find=${person.email}`);
    await expect(steward.getByRole("main")).toContainText("Nothing was found");
  });
});

test("whoever was away for very long keeps their account by one link", async ({ page, mailbox }) => {
  const { email } = await Given("somebody who is told that their account will be erased", async () => {
    const person = await castPerson();
    await tellUnseen(clock("unseen"), { personId: person.personId }, newKey());
    return person;
  });
  const mail = await mailbox.next(email);
  await When("they open the link of that mail", async () => {
    await page.goto(/Keep my account:\n(\S+)/.exec(mail.text)?.[1] ?? "no link");
    await expect(page.getByRole("heading", { name: "Keep your account?" })).toBeVisible();
    await accessible(page, { dark: true });
    await page.getByRole("button", { name: "Keep my account" }).click();
  });
  await Then("it is kept", async () => {
    await expect(page.getByRole("heading", { name: "Your account is kept" })).toBeVisible();
    await accessible(page);
  });
});
