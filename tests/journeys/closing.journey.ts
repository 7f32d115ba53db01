import { prisma } from "@/lib/db";
import { claim, log } from "@/prisma/seed/work";
import { castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { linkOf, mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("a hub closes: its neighbour gets its pieces, its ward hears, its people are thanked", async ({ as, mailbox }) => {
  const { own, next, ward, ref, ada, lena, mo } = await Given(
    "a hub with a promise, 6 tops and a volunteer",
    async () => {
      const [own, next, ward] = [await castHub(), await castHub(), await castWard()];
      const ada = await castVolunteer(own);
      const { lines, ref } = await castRequest(ward, { [top]: 8 });
      await claim(own, lines, 7, { [top]: 8 });
      await log(own, ada, top, 6);
      return { own, next, ward, ref, ada, lena: await as(own.coordinator), mo: await as(next.coordinator) };
    },
  );

  await When("its coordinator reads what closing does, and goes on without a hub to give to", async () => {
    await lena.goto(`/hub/${own.slug}/settings`);
    await lena.getByRole("link", { name: "Close the hub" }).click();
    await expect(lena.getByRole("main")).toContainText("8 pieces for 1 request that are not in a bag");
    await accessible(lena);
    await lena.getByRole("link", { name: "Continue" }).click();
    await lena.getByLabel("Give all of them to one hub").check();
    await lena.getByLabel("Your words to everybody in the hub").fill("You are all stars.");
    await lena.getByRole("button", { name: "Close the hub" }).click();
  });

  await Then("she is asked which one, her words are kept, and she closes", async () => {
    await expect(lena.getByRole("alert", problem)).toContainText("Choose which hub gets the pieces");
    await expect(lena.getByLabel("Your words to everybody in the hub")).toHaveValue("You are all stars.");
    await expect(lena.getByLabel("Give all of them to one hub")).toBeChecked();
    await accessible(lena);
    const choice = lena.getByLabel("If you give them: which hub gets them?");
    await choice.selectOption(`${await choice.locator("option", { hasText: next.name }).getAttribute("value")}`);
    await lena.getByLabel("If you give them: how do they get there?").fill("Sam brings them on Friday");
    await lena.getByRole("button", { name: "Close the hub" }).click();
    await expect(lena.getByRole("heading", { name: "The hub has closed" })).toBeVisible();
    await accessible(lena);
  });

  await Then("the ward reads that its need is back on the board, and the volunteer her thanks", async () => {
    const ended = await mailAbout(mailbox, ward.email, `${own.name} has closed (${ref})`);
    expect(ended.text).toContain("Back on the board");
    const thanked = await mailAbout(mailbox, ada.email, `${own.name} has closed. Thank you for all you did`);
    expect(thanked.text).toContain("> You are all stars.");
    await lena.goto(`/hubs/${own.slug}`);
    await expect(lena.getByRole("main")).toContainText("This hub has closed");
    const page = await as(ada);
    await page.goto("/home");
    await expect(page.getByRole("main")).toContainText(`${own.name} has closed`);
    await accessible(page);
  });

  await When("the neighbour counts in what came", async () => {
    const gift = await refOf(own);
    const mail = await mailAbout(mailbox, next.email, `${own.name} has closed, and gives you its pieces (${gift})`);
    expect(mail.text).toContain("> Sam brings them on Friday");
    expect(mail.text).not.toContain(own.email);
    await mo.goto(new URL(linkOf(mail)).pathname);
    await accessible(mo);
    await mo.getByLabel("How many came?").fill("7");
    await mo.getByRole("button", { name: "Put these on our shelf" }).click();
    await expect(mo.getByRole("alert", problem)).toContainText("They gave 6");
    await mo.getByLabel("How many came?").fill("5");
    await mo.getByRole("button", { name: "Put these on our shelf" }).click();
  });

  await Then("5 are on its shelf, and the closed hub reads it", async () => {
    await expect(mo.getByRole("heading", { name: "They are on your shelf" })).toBeVisible();
    await accessible(mo);
    await mo.goto(`/hub/${next.slug}/stock`);
    await expect(mo.getByRole("main")).toContainText("5 pieces made and not in a bag");
    const counted = await mailAbout(
      mailbox,
      own.email,
      `${next.name} has counted in what you gave (${await refOf(own)})`,
    );
    expect(counted.text).toContain("Not among them: 1 scrub top, M, navy");
  });
});

test("a hub offers what it cannot place, and another takes it", async ({ as, mailbox }) => {
  const { own, other, lena, mo } = await Given("a hub with 9 hats, and another", async () => {
    const [own, other] = [await castHub(), await castHub()];
    await log(own, own.coordinator, "scrub-hat one-size patterned", 9);
    return { own, other, lena: await as(own.coordinator), mo: await as(other.coordinator) };
  });

  await When("it offers 7 of them", async () => {
    await lena.goto(`/hub/${own.slug}/stock`);
    await lena.getByRole("link", { name: "Give or offer some to other hubs" }).click();
    await lena.getByRole("link", { name: "Offer pieces to other hubs" }).click();
    await lena.getByLabel("How many do you offer?").fill("7");
    await lena.getByRole("button", { name: "Offer these pieces" }).click();
    await expect(lena.getByRole("heading", { name: "Other hubs see your offer" })).toBeVisible();
    await accessible(lena);
  });

  await When("another takes 4", async () => {
    await mo.goto("/surplus");
    await accessible(mo);
    await mo.getByRole("link", { name: `Take some of what ${own.name} offers` }).click();
    await mo.getByLabel("How many do you take?").fill("4");
    await mo.getByRole("button", { name: "We will take these" }).click();
    await expect(mo.getByRole("alert", problem)).toContainText("how they can reach you");
    await expect(mo.getByLabel("How many do you take?")).toHaveValue("4");
    await mo.getByLabel(/^How can they reach you/).fill("Ring Mo on 0113 496 0000");
    await mo.getByRole("button", { name: "We will take these" }).click();
    await expect(mo.getByRole("heading", { name: "These pieces are for you" })).toBeVisible();
    await accessible(mo);
  });

  await Then("the first hub hears how to reach it, and takes them back when nobody comes", async () => {
    const gift = await refOf(own);
    const mail = await mailAbout(mailbox, own.email, `${other.name} takes pieces that you offered (${gift})`);
    expect(mail.text).toContain("> Ring Mo on 0113 496 0000");
    await lena.goto(new URL(linkOf(mail)).pathname);
    await lena.getByRole("button", { name: "Take these pieces back" }).click();
    await expect(lena.getByRole("heading", { name: "They are on your shelf again" })).toBeVisible();
    await accessible(lena);
    await mailAbout(mailbox, other.email, `The pieces from ${own.name} are not coming (${gift})`);
  });
});

/** The reference of the last pieces that a hub gave. */
const refOf = async ({ hubId }: { hubId: number }) =>
  (await prisma.transfer.findFirstOrThrow({ where: { fromHubId: hubId }, orderBy: { id: "desc" } })).ref;
