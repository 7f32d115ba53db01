import { prisma } from "@/lib/db";
import { fillSite, fillWhat, fillWhen, fillWhere, go } from "@/tests/support/journeys/ask";
import { castPerson, castWard } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

test("a colleague of a ward that is here already finds it, makes mistakes, and asks to join", async ({ as }) => {
  const ward = await castWard();
  const page = await Given("somebody who works there", async () => as(await castPerson()));
  const wrong = page.getByRole("alert", problem);

  await When(
    "they write the name of the place a little differently, and choose none of the places offered",
    async () => {
      await page.goto("/ask");
      await fillSite(page, ward.site.replace("Hospital", "Infirmary Hospital"), ward.name);
      await go(page, "Continue");
      await expect(page.getByRole("heading", { name: "Is it one of these?" })).toBeVisible();
      await accessible(page);
      await go(page, "Continue");
    },
  );

  await Then("they are asked to choose, and do", async () => {
    await expect(wrong.getByRole("link")).toHaveText("Choose one of these places, or say that it is none of them");
    await expect(page).toHaveTitle(/^Error: /);
    await accessible(page);
  });

  await When("a page that somebody has meddled with names a place that was not offered", async () => {
    const hidden = await prisma.site.findFirstOrThrow({ where: { shown: false } });
    const meddled = `<input type="hidden" name="site" value="${hidden.id}">`;
    await page.locator("main form").evaluate((form, html) => form.insertAdjacentHTML("beforeend", html), meddled);
    const sent = page.waitForResponse((answer) => answer.request().method() === "POST");
    await go(page, "Continue");
    await sent;
  });

  await Then("it is not taken, and they choose their own", async () => {
    await expect(wrong.getByRole("link")).toHaveText("Choose one of these places, or say that it is none of them");
    await page.goto("/ask/site/match");
    await page.getByLabel(ward.site).check();
    await go(page, "Continue");
    await expect(page.getByRole("heading", { name: "What do you need?" })).toBeVisible();
  });

  await When("they ask for one garment in 2 rows, and for no size", async () => {
    await fillWhat(page);
    await go(page, "Add another garment");
    const second = page.getByRole("group", { name: "Garment 2" });
    await second.getByLabel("How many").fill("400");
    await go(page, "Continue");
  });

  await Then("they are told to add them up, and what they typed stays", async () => {
    await expect(wrong.getByRole("link")).toHaveText("Garment 2 is the same as garment 1: add them up");
    await expect(wrong).toBeFocused();
    const second = page.getByRole("group", { name: "Garment 2" });
    await expect(second.getByLabel("How many")).toHaveValue("400");
    await accessible(page);
    await go(page, "Remove garment 1");
    await expect(second).toHaveCount(0);
  });

  await When("they ask for 400", async () => {
    await expect(page.getByLabel("How many")).toHaveValue("400");
    await go(page, "Continue");
  });

  await Then("they are asked once whether they are sure", async () => {
    await expect(page.getByRole("heading", { name: "Are you sure about this number?" })).toBeVisible();
    await accessible(page);
    await go(page, "Yes, I am sure");
    await expect(page.getByRole("heading", { name: "When do you need them?" })).toBeVisible();
  });

  await Then("their ward lets them in before their request goes, and nothing is lost", async () => {
    await fillWhen(page);
    await go(page, "Continue");
    await fillWhere(page);
    await go(page, "Continue");
    await expect(page.getByRole("heading", { name: "Join your ward first" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Back" })).toBeVisible();
    await accessible(page);
    const stranger = await castWard();
    const wardId = page.locator("input[name=wardId]");
    await wardId.evaluate((input, other) => input.setAttribute("value", other), String(stranger.wardId));
    await page.getByRole("button", { name: /^Ask to join/ }).click();
    await expect(wrong).toContainText("Your answers have changed since you opened this page.");
    expect(await prisma.wardMember.count({ where: { wardId: stranger.wardId, state: "asked" } })).toBe(0);
    await page.goto("/ask/check");
    await page.getByRole("button", { name: /^Ask to join/ }).click();
    await expect(page.getByRole("heading", { name: "You have asked to join your ward" })).toBeVisible();
    await expect(page.getByText("400 scrub hats")).toBeVisible();
    await accessible(page);
  });
});

test("a delivery place is chosen, or new and told apart from those that are here", async ({ as }) => {
  const ward = await castWard();
  const page = await Given("a ward that has never asked, at the question where bags go", async () => {
    const own = await as(ward.manager);
    await own.goto("/ask/what");
    await fillWhat(own);
    await go(own, "Continue");
    await fillWhen(own);
    await go(own, "Continue");
    await expect(own.getByRole("heading", { name: "Where should bags go?" })).toBeVisible();
    return own;
  });
  const wrong = page.getByRole("alert", problem).getByRole("link");

  await When("it chooses none", async () => {
    await page.getByLabel("Who can take them?").fill("Ward clerk");
    await go(page, "Continue");
  });

  await Then("the choice is asked for, where it can be seen", async () => {
    await expect(wrong).toHaveText("Choose a delivery place");
    await expect(page.locator(`[id="placeId"]`)).toBeVisible();
    await expect(page.getByLabel("Who can take them?")).toHaveValue("Ward clerk");
    await accessible(page);
  });

  await When("it writes one that is here, with other hours", async () => {
    await page.getByLabel("Somewhere else").check();
    await page.getByLabel("Where are bags handed over?").fill("Main door");
    await page.getByLabel("When is somebody there?").fill("Only on Fridays");
    await go(page, "Continue");
  });

  await Then("it reads what is known, and what it wrote stays", async () => {
    await expect(wrong).toHaveText("Main door is here already: Any time. Choose it, or give yours another name");
    await expect(page.getByLabel("When is somebody there?")).toHaveValue("Only on Fridays");
    await accessible(page);
    await page.getByLabel("Where are bags handed over?").fill("Side door");
    await go(page, "Continue");
    await expect(page.getByText("Only on Fridays")).toBeVisible();
    await expect(page.getByText("everybody can see what you need, and the name of the place")).toBeVisible();
  });

  await When("it makes its place known by its area only", async () => {
    await page.goto(`/ward/${ward.wardId}`);
    await page.getByRole("link", { name: "Change what they show" }).click();
    await accessible(page);
    await page.getByLabel("Only its area").check();
    await go(page, "Save");
    await expect(page.getByRole("heading", { name: "What public pages show is changed" })).toBeVisible();
    await accessible(page);
  });

  await Then("the last page before sending says so", async () => {
    await page.goto("/ask/check");
    await expect(page.getByText("and only the area of the place, CB2.")).toBeVisible();
  });
});

test("a list that is full takes no more rows, and loses none", async ({ as }) => {
  const ward = await castWard();
  const page = await Given("a ward with 200 rows", async () => {
    const own = await as(ward.manager);
    await own.goto("/ask/what");
    await fillWhat(own);
    await go(own, "Add another garment");
    await expect(own.getByRole("group", { name: "Garment 2" })).toBeVisible();
    const { personId } = ward.manager;
    const { tokenHash, answers } = await prisma.draft.findFirstOrThrow({ where: { personId } });
    const { lines } = answers as { lines: object[] };
    const many = { ...(answers as object), lines: Array.from({ length: 200 }, () => lines[0] ?? {}) };
    await prisma.draft.update({ where: { tokenHash }, data: { answers: many } });
    await own.goto("/ask/what");
    return own;
  });

  await When("it adds one more", () => go(page, "Add another garment"));

  await Then("it is told what to do, and its list is whole", async () => {
    await expect(page.getByRole("alert", problem).getByRole("link")).toContainText("200 garments fit in one request.");
    await expect(page.getByRole("group", { name: /^Garment / })).toHaveCount(200);
    await page.goto("/ask/what");
    await expect(page.getByRole("group", { name: /^Garment / })).toHaveCount(200);
  });
});
