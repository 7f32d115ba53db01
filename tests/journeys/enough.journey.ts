import { clock } from "@/lib/actor";
import { setClock, today } from "@/lib/clock";
import { addDays, sayDay, sayShortDay } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { chooseMail } from "@/lib/mail/commands";
import { endDueRests } from "@/lib/rests/commands/end";
import { claim } from "@/prisma/seed/work";
import { castHub, castRequest, castVolunteer, castWard, demo } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("a ward says that its site is full, and on the day it is back on the board", async ({ as, page, mailbox }) => {
  const until = addDays(today(), 9);
  const { ward, hub, ref, manager, lena } = await Given(
    "a ward that asks for tops, and a hub that claimed 6",
    async () => {
      const [asking, making] = [await castWard(), await castHub()];
      const { lines, ref: reference } = await castRequest(asking, { [top]: 30 });
      await claim(making, lines, 7, { [top]: 6 });
      const [one, other] = [await as(asking.manager), await as(making.coordinator)];
      return { ward: asking, hub: making, ref: reference, manager: one, lena: other };
    },
  );

  await When("it says that it is full of tops, at first without a day", async () => {
    await manager.goto(`/ward/${ward.wardId}`);
    await manager.getByRole("link", { name: /^Say that you are full/ }).click();
    await manager.getByLabel("Scrub tops").check();
    await manager.getByRole("button", { name: "Tell everybody" }).click();
    await expect(manager.getByRole("alert", problem)).toContainText("Write the day from which you take them again");
    await expect(manager.getByLabel("Scrub tops")).toBeChecked();
    await typeDay(manager, 9);
    await manager.getByRole("button", { name: "Tell everybody" }).click();
  });

  await Then("it shows what stands, the hub is told by mail and on its pages, and the board has lost it", async () => {
    await expect(manager.getByRole("heading", { name: "Everybody knows now" })).toBeVisible();
    await expect(manager.getByText(`Full of scrub tops until ${sayDay(until)}.`)).toBeVisible();
    await accessible(manager);
    const mail = await mailAbout(mailbox, hub.email, `${ward.site} is full until ${sayShortDay(until)}`);
    expect(mail.text).toContain(`6 scrub tops, M, navy (request ${ref}). Your promise stands.`);
    await lena.goto(`/hub/${hub.slug}/promises`);
    await expect(lena.getByText(`Resting until ${sayDay(until)}: the place is full`)).toBeVisible();
    await page.goto(`/needs/${ref}`);
    await expect(page.getByText(`Resting until ${sayDay(until)}`).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Claim some" })).toHaveCount(0);
    await accessible(page);
    await manager.goto(`/requests/${ref}`);
    await expect(manager.getByText("Your site has said that it is full of these.")).toBeVisible();
  });

  await Then("who asks meanwhile reads it before they send, and can still ask", async () => {
    await manager.goto("/ask");
    await expect(manager.getByRole("heading", { name: "Your site says that it is full" })).toBeVisible();
    await expect(manager.getByRole("heading", { name: "What do you need?" })).toBeVisible();
  });

  await When("the day comes", async () => {
    const { siteId } = await prisma.ward.findUniqueOrThrow({ where: { id: ward.wardId } });
    setClock(until);
    await endDueRests(clock("rests"), { siteId }, newKey());
    setClock();
  });

  await Then("the need is back, and both hear", async () => {
    await mailAbout(mailbox, ward.email, `${ward.site} takes scrub tops again`);
    await mailAbout(mailbox, hub.email, `${ward.site} has room again`);
    await page.goto(`/needs/${ref}`);
    await expect(page.getByRole("link", { name: "Claim some" })).toBeVisible();
  });

  await When("it says that it takes no donated clothing", async () => {
    await manager.goto(`/ward/${ward.wardId}/full`);
    await manager.getByLabel("We take no donated clothing").check();
    await manager.getByLabel(/whom can your colleagues ask/).fill("Linen room, extension 4410");
    await manager.getByRole("button", { name: "Tell everybody" }).click();
    await expect(manager.getByText("No donated clothing is taken.")).toBeVisible();
  });

  await Then("nobody of it can ask, and they read whom to speak to", async () => {
    await manager.goto("/ask/what");
    await expect(manager.getByRole("heading", { name: /^Your site takes no donated clothing/ })).toBeVisible();
    await expect(manager.getByText("Linen room, extension 4410")).toBeVisible();
    await accessible(manager);
    await page.goto(`/needs/${ref}`);
    await expect(page.getByText("Resting").first()).toBeVisible();
    await expect(page.getByText("Linen room")).toHaveCount(0);
  });
});

test("a steward asks everybody to stop, and a volunteer reads what to make instead", async ({ as, page, mailbox }) => {
  const until = addDays(today(), 9);
  const { hub, steward, ada, ref, volunteer } = await Given(
    "a ward that asks, and a hub with a volunteer who wants news at once",
    async () => {
      const making = await castHub();
      const maker = await castVolunteer(making);
      await chooseMail(maker, { kinds: { network: "at_once" } }, newKey());
      const { ref: reference } = await castRequest(await castWard(), { "headband one-size teal": 5, [top]: 900 });
      const [one, other] = [await as(await demo("steward")), await as(maker)];
      return { hub: making, steward: one, ada: other, ref: reference, volunteer: maker };
    },
  );

  await When("the steward asks everybody to stop making headbands", async () => {
    await steward.goto("/steward");
    await steward.getByRole("link", { name: /^Please stop making/ }).click();
    await steward.getByLabel("What should everybody stop making?").selectOption("Headband with buttons");
    await typeDay(steward, 9);
    await steward.getByLabel("Why?").fill("Every ward has some");
    await steward.getByRole("button", { name: "Ask everybody to stop" }).click();
    await expect(steward.getByRole("heading", { name: "Everybody has been asked to stop" })).toBeVisible();
    await accessible(steward);
  });

  const heading = { name: `Please stop making headbands with buttons until ${sayShortDay(until)}` };
  await Then("the volunteer reads it where they log, with what to make instead, and by mail", async () => {
    await ada.goto("/home");
    const notice = ada.getByRole("region", heading);
    await expect(notice).toContainText("Every ward has some");
    await expect(notice).toContainText("Please make these instead:");
    await expect(notice).toContainText("scrub tops, M");
    await accessible(ada);
    await ada.goto(`/hub/${hub.slug}/log`);
    await expect(ada.getByLabel("Garment")).toContainText("Headband with buttons (please stop until");
    const mail = await mailAbout(mailbox, volunteer.email, heading.name);
    expect(mail.text).toContain("> Every ward has some");
    expect(mail.text).toContain("Please make these instead:");
  });

  await Then("the boards and the claim form say it", async () => {
    const lena = await as(hub.coordinator);
    for (const path of [`/hub/${hub.slug}/needs/${ref}/claim`, `/hub/${hub.slug}/needs`, `/hub/${hub.slug}`]) {
      await lena.goto(path);
      await expect(lena.getByRole("region", heading)).toBeVisible();
    }
    await lena.getByRole("link", { name: "Balance", exact: true }).click();
    await expect(lena.getByRole("heading", { name: "Please make these instead" })).toBeVisible();
    await accessible(lena);
    await page.goto("/needs");
    await expect(page.getByRole("region", heading)).toBeVisible();
    await accessible(page);
  });

  await When("the steward ends it", async () => {
    await steward.getByRole("button", { name: "End this of headbands with buttons" }).click();
    await expect(steward.getByRole("heading", { name: "It can be made again" })).toBeVisible();
  });

  await Then("it is gone from the home page", async () => {
    await ada.goto("/home");
    await expect(ada.getByRole("region", heading)).toHaveCount(0);
  });
});
