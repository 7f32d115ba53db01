import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db";
import { castHub, castPerson, castRequest, castWard } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

/** The summary comes first and has the focus, the title says it too, and each line stands beside its field as well. */
async function saysWhatIsWrong(page: Page) {
  const summary = page.getByRole("alert", problem);
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  for (const line of await summary.getByRole("link").all()) {
    await expect(page.locator(`p[id="${(await line.getAttribute("href"))?.slice(1)}-error"]`)).toContainText(
      `${await line.textContent()}`,
    );
  }
  await accessible(page);
}

test("a mistake when starting a hub loses nothing that was typed", async ({ as }) => {
  const page = await Given("somebody who starts a hub", async () => {
    const own = await as(await castPerson());
    await own.goto("/hubs/start");
    return own;
  });

  await When("they leave out what they make, and write the postcode wrong", async () => {
    await page.getByLabel("Name of your hub").fill("Tin Street Hub");
    await page.getByLabel("Postcode").fill("nowhere");
    await page.getByLabel("About how many pieces a week?").fill("lots");
    await page.getByLabel("Every member").check();
    await page.getByLabel("About your hub").fill("A kitchen table");
    await page.getByRole("button", { name: "Start the hub" }).click();
  });

  await Then("the page says what is wrong, and keeps the rest", async () => {
    await expect(page.getByRole("alert", problem).getByRole("link")).toHaveCount(3);
    await saysWhatIsWrong(page);
    await expect(page.getByLabel("Name of your hub")).toHaveValue("Tin Street Hub");
    await expect(page.getByLabel("Postcode")).toHaveValue("nowhere");
    await expect(page.getByLabel("About how many pieces a week?")).toHaveValue("lots");
    await expect(page.getByLabel("Every member")).toBeChecked();
    await expect(page.getByLabel("About your hub")).toHaveValue("A kitchen table");
  });
});

test("who is signed out while they type is told so, and with script keeps what they typed", async ({ as }) => {
  const somebody = await castPerson();
  const page = await Given("a form that is filled in", async () => {
    const own = await as(somebody);
    await own.goto("/hubs/start");
    await own.getByLabel("Name of your hub").fill("Lamp Street Hub");
    return own;
  });

  await When("they sign out everywhere on another device, and send it", async () => {
    await prisma.session.deleteMany({ where: { personId: somebody.personId } });
    await page.getByRole("button", { name: "Start the hub" }).click();
  });

  await Then("they can go on from there", async () => {
    if (test.info().project.name === "no-js")
      return expect(page.getByRole("heading", { name: "Sign in", exact: true })).toBeVisible();
    await expect(page.getByRole("alert", problem)).toContainText("You have been signed out.");
    await expect(page.getByLabel("Name of your hub")).toHaveValue("Lamp Street Hub");
  });
});

test("what is typed and chosen while a form is being answered stays, and the rest is as it was sent", async ({
  as,
}) => {
  // Without script nobody types while the browser waits for the next page.
  if (test.info().project.name === "no-js") return;
  const page = await Given("a form that was sent without a name", async () => {
    const own = await as(await castPerson());
    await own.goto("/hubs/start");
    await own.getByLabel("Postcode").fill("nowhere");
    await own.getByLabel("About your hub").fill("A kitchen table");
    await own.getByLabel("Every member").check();
    return own;
  });

  await When("they type on before the answer comes", async () => {
    const { promise: typing, resolve: done } = Promise.withResolvers<void>();
    await page.route("**/hubs/start", async (route) => {
      await typing;
      await route.continue();
    });
    await page.getByRole("button", { name: "Start the hub" }).click();
    await page.getByLabel("Name of your hub").fill("Tin Street Hub");
    await page.getByLabel("About your hub").fill("A kitchen table, and a shed");
    await page.getByLabel("Coordinators only").check();
    await page.getByLabel("Scrub hats").check();
    done();
    await expect(page.getByRole("alert", problem)).toBeVisible();
  });

  await Then("nothing of it is lost", async () => {
    await expect(page.getByLabel("Name of your hub")).toHaveValue("Tin Street Hub");
    await expect(page.getByLabel("Postcode")).toHaveValue("nowhere");
    await expect(page.getByLabel("About your hub")).toHaveValue("A kitchen table, and a shed");
    await expect(page.getByLabel("Coordinators only")).toBeChecked();
    await expect(page.getByLabel("Scrub hats")).toBeChecked();
  });
});

test("asking for many is asked about once, and a ward that wants fewer than are in bags hears why not", async ({
  as,
}) => {
  const { ward, ref } = await Given("a ward with a request for 40 hats", async () => {
    const own = await castWard();
    return { ward: own, ref: (await castRequest(own, { "scrub-hat one-size any": 40 })).ref };
  });
  const page = await as(ward.manager);

  await When("it types a number that makes no sense", async () => {
    await page.goto(`/requests/${ref}/fewer`);
    await accessible(page);
    await page.getByLabel("How many scrub hats do you need in all?").fill("as many as possible");
    await page.getByRole("button", { name: "Change the number" }).click();
  });

  await Then("it is told so, and what it typed stays", async () => {
    await saysWhatIsWrong(page);
    await expect(page.getByLabel("How many scrub hats do you need in all?")).toHaveValue("as many as possible");
  });

  await When("it asks for 900", async () => {
    await page.getByLabel("How many scrub hats do you need in all?").fill("900");
    await page.getByRole("button", { name: "Change the number" }).click();
  });

  await Then("it is asked whether it is sure, and then it counts", async () => {
    await expect(page.getByLabel("Yes, that is how many we need")).toBeVisible();
    await saysWhatIsWrong(page);
    await page.getByLabel("Yes, that is how many we need").check();
    await page.getByRole("button", { name: "Change the number" }).click();
    await expect(page.getByRole("heading", { name: "You now ask for 900 scrub hats, any colour" })).toBeVisible();
    await accessible(page);
  });
});

test("a page that somebody may not see is like one that is not there", async ({ as }) => {
  const page = await Given("somebody in a hub of their own", async () => as((await castHub()).coordinator));
  const other = await castHub();
  const { ref } = await castRequest(await castWard(), { "scrub-top m navy": 4 });

  await Then("another hub, another ward’s request and the stewards’ desk are not found", async () => {
    for (const path of [`/hub/${other.slug}`, `/requests/${ref}`, "/steward", "/hub/there-is-none"])
      expect((await page.request.get(path)).status(), path).toBe(404);
  });
});
