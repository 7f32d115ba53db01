import { today } from "@/lib/clock";
import { addDays, sayDay } from "@/lib/dates";
import { castHub, castPerson, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const lines = { "scrub-top m navy": 30, "scrub-hat one-size any": 20 };

test("hubs promise parts of a request, change their minds, and nobody is blamed", async ({ as, mailbox }) => {
  const { ward, ref, lena, olu, one, two } = await Given(
    "a ward that asks for 30 tops and 20 hats, and 2 hubs",
    async () => {
      const asking = await castWard();
      const [first, second] = [await castHub(), await castHub()];
      return {
        ward: asking,
        ref: (await castRequest(asking, lines)).ref,
        one: first,
        two: second,
        lena: await as(first.coordinator),
        olu: await as(second.coordinator),
      };
    },
  );
  const [tops, hats] = [{ name: "Scrub top, M, navy" }, { name: "Scrub hat, any colour" }];

  await Given("both coordinators at the claim form", async () => {
    await lena.goto(`/hub/${one.slug}/needs?garment=scrub-top&colour=navy`);
    const need = lena.getByRole("article", { name: ward.site });
    await expect(need).toContainText("near by");
    await need.getByRole("link", { name: /^Claim some/ }).click();
    await olu.goto(`/needs/${ref}`);
    await olu.getByRole("link", { name: "Claim some" }).click();
    await expect(olu).toHaveURL(new RegExp(`/hub/${two.slug}/needs/${ref}/claim$`));
    for (const page of [lena, olu]) await expect(page.getByRole("heading", { name: ward.site })).toBeVisible();
    await accessible(lena);
  });

  await When("the first hub claims 18 tops and 20 hats in one act", async () => {
    await lena.getByRole("group", tops).getByLabel("How many can you make?").fill("18");
    await lena.getByRole("group", hats).getByLabel("How many can you make?").fill("20");
    await typeDay(lena, 10);
    await lena.getByRole("button", { name: "Claim these" }).click();
  });

  await Then("it is told so, and the ward hears of it by mail", async () => {
    await expect(lena.getByRole("heading", { name: `You claimed 38 pieces for request ${ref}` })).toBeVisible();
    await accessible(lena);
    await mailAbout(mailbox, ward.email, `${one.name} will make 38 pieces for you (${ref})`);
  });

  await When("the other hub, whose page is older, claims 15 tops", async () => {
    await olu.getByRole("group", tops).getByLabel("How many can you make?").fill("15");
    await olu.getByRole("button", { name: "Claim these" }).click();
  });

  await Then("it hears kindly what is left, with what it typed, and claims that", async () => {
    await expect(olu.getByRole("alert", problem)).toContainText(
      "Other hubs have claimed some of these. 12 are left to claim.",
    );
    await expect(olu).toHaveTitle(/^Error: /);
    const many = olu.getByRole("group", tops).getByLabel("How many can you make?");
    await expect(many).toHaveValue("15");
    await accessible(olu);
    await many.fill("12");
    await olu.getByRole("button", { name: "Claim these" }).click();
    await expect(olu.getByRole("heading", { name: `You claimed 12 pieces for request ${ref}` })).toBeVisible();
  });

  await When("the first hub needs 2 days more for its tops", async () => {
    await lena.getByRole("link", { name: "choose another day, or let some go" }).click();
    await accessible(lena);
    await lena.getByRole("link", { name: "Change day for Scrub top, M, navy" }).click();
    await accessible(lena);
    await typeDay(lena, 12);
    await lena.getByRole("button", { name: "Change the day" }).click();
  });

  await Then("the new day stands", async () => {
    await expect(lena.getByRole("heading", { name: "The day is changed" })).toBeVisible();
    await expect(lena.getByText(`Ready by ${sayDay(addDays(today(), 12))}.`)).toBeVisible();
  });

  await When("it lets 5 of its hats go, because the fabric has run out", async () => {
    await lena.getByRole("link", { name: /^Let some go ?: Scrub hat, any colour/ }).click();
    await accessible(lena);
    await lena.getByLabel("How many do you let go?").fill("5");
    await lena.getByLabel("We have run out of fabric").check();
    await lena.getByRole("button", { name: "Let these go" }).click();
  });

  await Then("they are back on the board at once", async () => {
    await expect(lena.getByRole("heading", { name: "You let 5 pieces go" })).toBeVisible();
    await accessible(lena);
    await olu.goto(`/hub/${two.slug}/needs/${ref}/claim`);
    await expect(olu.getByRole("group", hats).getByText("5 still needed")).toBeVisible();
    await expect(olu.getByRole("group", tops).getByText("All of these are claimed.")).toBeVisible();
  });
});

test("who cannot claim yet is told what to do", async ({ as }) => {
  const { ref, fresh } = await Given("a request for 60 hats, and a hub that nobody has checked", async () => {
    const request = await castRequest(await castWard(), { "scrub-hat one-size teal": 60 });
    return { ref: request.ref, fresh: await castHub({ checked: false }) };
  });

  await Then("somebody in no hub reads how to find or start one", async () => {
    const page = await as(await castPerson());
    await page.goto(`/claim/${ref}`);
    await expect(page.getByRole("heading", { name: "Hubs claim together" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Find a hub" })).toBeVisible();
    await accessible(page);
  });

  await Then("a volunteer reads that coordinators claim", async () => {
    const page = await as(await castVolunteer(fresh));
    await page.goto(`/claim/${ref}`);
    await expect(page.getByRole("heading", { name: "Your coordinators claim" })).toBeVisible();
    await accessible(page);
  });

  await Then("the new hub reads how many it can promise, promises them, and reads that these are all", async () => {
    const page = await as(fresh.coordinator);
    await page.goto(`/claim/${ref}`);
    await expect(page.getByRole("heading", { name: "Your hub is new: it can promise 50 pieces more" })).toBeVisible();
    await accessible(page);
    await page.getByLabel("How many can you make?").fill("50");
    await page.getByRole("button", { name: "Claim these" }).click();
    await expect(page.getByRole("heading", { name: `You claimed 50 pieces for request ${ref}` })).toBeVisible();
    await page.goto(`/claim/${ref}`);
    await expect(page.getByRole("heading", { name: "Your hub is new, and has promised its 50 pieces" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Claim these" })).toHaveCount(0);
    await accessible(page);
  });
});
