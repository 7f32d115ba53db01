import { today } from "@/lib/clock";
import { addDays, sayDay, sayShortDay } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { castHub, castRequest, castVolunteer, castWard, demo } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import { comeRound } from "@/tests/support/journeys/rounds";
import { linkOf, mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

test("a need reaches the nearest hub that does not rest; too large a promise is asked about; promises are let go", async ({
  as,
  mailbox,
}) => {
  const { resting, near, ward, lena, olu } = await Given("2 hubs on the same islands as a ward", async () => {
    const [first, second] = [await castHub({ postcode: "ZE1 0AA" }), await castHub({ postcode: "ZE2 9AA" })];
    const [one, two] = [await as(first.coordinator), await as(second.coordinator)];
    return { resting: first, near: second, ward: await castWard("ZE1 0AA"), lena: one, olu: two };
  });
  const day = sayShortDay(addDays(today(), 7));

  await When("the first takes a rest", async () => {
    await lena.goto(`/hub/${resting.slug}`);
    await lena.getByRole("link", { name: "Take a rest" }).click();
    await typeDay(lena, 0);
    await lena.getByRole("button", { name: "Take a rest" }).click();
    await expect(lena.getByRole("alert", problem)).toContainText("Choose a day from tomorrow to a year from now");
    await typeDay(lena, 30);
    await lena.getByRole("button", { name: "Take a rest" }).click();
  });

  await Then("its pages say so, and offer it nothing", async () => {
    const title = `Your hub is taking a rest until ${sayDay(addDays(today(), 30))}`;
    await expect(lena.getByRole("heading", { name: title })).toBeVisible();
    await lena.goto(`/hub/${resting.slug}/needs`);
    await expect(lena.getByRole("heading", { name: title })).toBeVisible();
    await expect(lena.getByRole("link", { name: /^Claim some/ })).toHaveCount(0);
    await accessible(lena);
    await lena.goto(`/hubs/${resting.slug}`);
    await expect(lena.getByText(`Resting until ${sayShortDay(addDays(today(), 30))}`)).toBeVisible();
  });

  const ref = await When("the ward asks for 60 tops, and the clock comes round", async () => {
    const request = await castRequest(ward, { "scrub-top m navy": 60 });
    await comeRound("alerts");
    return request.ref;
  });

  await Then("the other hub's coordinator reads of it, and the mail leads to the claim", async () => {
    const { neededBy } = await prisma.request.findUniqueOrThrow({ where: { ref } });
    const subject = `Needed near you: 60 pieces by ${sayShortDay(neededBy)} (${ref})`;
    const mail = await mailAbout(mailbox, near.email, subject);
    expect(mail.text).toContain(`${ward.site} needs 60 scrub tops, M, navy`);
    expect(mail.text).not.toContain(ward.name);
    expect(await prisma.alert.count({ where: { hubId: resting.hubId } })).toBe(0);
    await olu.goto(new URL(linkOf(mail)).pathname);
    await expect(olu.getByRole("heading", { name: ward.site })).toBeVisible();
  });

  await When("it promises more than it makes by the day", async () => {
    await olu.getByLabel("How many can you make?").fill("45");
    await typeDay(olu, 7);
    await olu.getByRole("button", { name: "Claim these" }).click();
  });

  await Then("it is asked whether it is sure, with what it typed, and may", async () => {
    await expect(olu.getByRole("alert", problem)).toContainText(
      `By ${day} you will have promised 45 pieces; at 30 a week you make about 30 by then.`,
    );
    await expect(olu.getByLabel("How many can you make?")).toHaveValue("45");
    await accessible(olu);
    await olu.getByLabel("Yes, we promise these").check();
    await olu.getByRole("button", { name: "Claim these" }).click();
    await expect(olu.getByRole("heading", { name: `You claimed 45 pieces for request ${ref}` })).toBeVisible();
    await expect(olu.getByText("have promised all that for the next 7 days")).toBeVisible();
  });

  await When("that was too much after all, it lets them go with one button", async () => {
    await olu.goto(`/hub/${near.slug}/pause`);
    await olu.getByRole("button", { name: /^Let these go 45 scrub tops/ }).click();
    await expect(olu.getByRole("heading", { name: "You let 45 pieces go" })).toBeVisible();
    await expect(olu.getByText("Nothing is left to make")).toBeVisible();
  });

  await Then("the first hub, back from its rest, can claim them", async () => {
    await lena.goto(`/hub/${resting.slug}/needs`);
    await lena.getByRole("button", { name: "We are back now" }).click();
    await expect(lena.getByRole("heading", { name: "Your hub is back" })).toBeVisible();
    await lena.goto(`/hub/${resting.slug}/needs/${ref}/claim`);
    await expect(lena.getByText("60 still needed")).toBeVisible();
  });
});

test("a volunteer takes a break without a word; a hub is handed over, and then passed to the stewards", async ({
  as,
  mailbox,
}) => {
  const { hub, ada, edna, adas, lena } = await Given("a hub with 2 volunteers", async () => {
    const own = await castHub();
    const [first, second] = [await castVolunteer(own), await castVolunteer(own, "Edna Holt")];
    return { hub: own, ada: first, edna: second, adas: await as(first), lena: await as(own.coordinator) };
  });
  const until = addDays(today(), 84);

  await When("one takes a break", async () => {
    await adas.goto("/home");
    await adas.getByRole("link", { name: "Take a break" }).click();
    await adas.getByLabel("For how long?").selectOption("12 weeks");
    await adas.getByRole("button", { name: "Take a break" }).click();
    await expect(adas.getByText(`You are on a break from ${hub.name} until ${sayDay(until)}. Enjoy it.`)).toBeVisible();
    await accessible(adas);
  });

  await Then("the coordinator sees it, and she comes back with one button", async () => {
    await lena.goto(`/hub/${hub.slug}/people`);
    await expect(lena.getByText(`taking a break until ${sayShortDay(until)}, ${ada.email}`)).toBeVisible();
    await adas.goto("/home");
    await adas.getByRole("button", { name: /^I am back/ }).click();
    await expect(adas.getByRole("heading", { name: "Good to have you back" })).toBeVisible();
  });

  await When("the coordinator hands over to her", async () => {
    await lena.getByRole("link", { name: "Hand over, or step back" }).click();
    await lena.getByRole("button", { name: "Hand over" }).click();
    await expect(lena.getByRole("alert", problem)).toContainText("Choose who takes over");
    await lena.getByLabel("Ada Lin").check();
    await lena.getByRole("button", { name: "Hand over" }).click();
  });

  await Then("both read it, and each is what they should be", async () => {
    await expect(lena.getByRole("heading", { name: "You have handed over" })).toBeVisible();
    await expect(lena.getByText("Ada Lin")).toBeVisible();
    await accessible(lena);
    await mailAbout(mailbox, hub.email, `You have handed over ${hub.name}`);
    const mail = await mailAbout(mailbox, ada.email, `Lena Fox has handed ${hub.name} over to you`);
    await adas.goto(new URL(linkOf(mail)).pathname);
    await expect(adas.getByRole("link", { name: "Settings" })).toBeVisible();
  });

  await When("she cannot go on, and nobody can take over", async () => {
    await adas.goto(`/hub/${hub.slug}/people/leave`);
    await adas.getByRole("link", { name: "Choose who takes over" }).click();
    await adas.getByRole("button", { name: "Pass the hub to the stewards" }).click();
    await expect(adas.getByRole("heading", { name: "The stewards look for somebody" })).toBeVisible();
  });

  await Then("a steward appoints one of its people, who hears of it", async () => {
    await mailAbout(mailbox, edna.email, `${hub.name} is looking for a coordinator`);
    const steward = await as(await demo("steward"));
    await steward.goto("/steward");
    await steward.getByRole("button", { name: `Appoint Edna Holt to coordinate ${hub.name}` }).click();
    await expect(steward.getByRole("heading", { name: "The hub has a coordinator" })).toBeVisible();
    await mailAbout(mailbox, edna.email, `You are now a coordinator of ${hub.name}`);
  });
});
