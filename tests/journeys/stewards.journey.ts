import { prisma } from "@/lib/db";
import { claim } from "@/prisma/seed/work";
import { castHub, castPerson, castRequest, castWard, demo } from "@/tests/support/journeys/cast";
import { mailAbout, signIn } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("a steward puts a hub on hold with a reason, and lets it go on", async ({ page, as, mailbox }) => {
  const { hub, ward, ref } = await Given("a hub that has promised something to a ward", async () => {
    const [promising, asking] = [await castHub(), await castWard()];
    const { lines, ref: asked } = await castRequest(asking, { [top]: 6 });
    await claim(promising, lines, 7, { [top]: 4 });
    return { hub: promising, ward: asking, ref: asked };
  });
  const steward = await as(await demo("steward"));

  await When("a steward finds it, and first forgets to say why", async () => {
    await steward.goto("/steward");
    await steward.getByRole("link", { name: "On hold" }).click();
    await steward.getByLabel("Whom, or what?").fill(hub.name.toUpperCase());
    await steward.getByRole("button", { name: "Find" }).click();
    await steward.getByRole("link", { name: new RegExp(`^Put on hold.*${hub.name}`) }).click();
    await steward.getByRole("button", { name: "Put on hold" }).click();
    await expect(steward.getByRole("alert", problem)).toContainText("Write why");
    await steward.getByLabel("Why?").fill("Two wards told us that <b>nothing</b> came.");
    await steward.getByRole("button", { name: "Put on hold" }).click();
    await expect(steward.getByRole("heading", { name: "It is on hold" })).toBeVisible();
    await expect(steward.getByRole("listitem").filter({ hasText: hub.name })).toContainText("Two wards told us");
  });

  await Then("the hub reads why, its ward reads that it waits, and the public reads nothing of it", async () => {
    expect((await mailAbout(mailbox, hub.email, `${hub.name} is on hold`)).text).toContain("Two wards told us");
    const told = await mailAbout(mailbox, ward.email, `${hub.name} is on hold (${ref})`);
    expect(told.text).not.toContain("Two wards");
    const manager = await as(ward.manager);
    await manager.goto(`/requests/${ref}`);
    await expect(manager.getByText("4 on hold for now. A steward looks after this promise")).toBeVisible();
    const lena = await as(hub.coordinator);
    await lena.goto(`/hub/${hub.slug}`);
    await expect(lena.getByRole("heading", { name: "Your hub is on hold" })).toBeVisible();
    await page.goto(`/hubs/${hub.slug}`);
    await expect(page.getByText("This hub takes no new people or work at the moment.")).toBeVisible();
    await accessible(page);
  });

  await When("the steward lets it go on", async () => {
    await steward.getByRole("link", { name: new RegExp(`^Let go on.*${hub.name}`) }).click();
    await accessible(steward);
    await steward.getByLabel("Why?").fill("It was a mix-up. Thank you for explaining.");
    await steward.getByRole("button", { name: "Let it go on" }).click();
    await expect(steward.getByRole("heading", { name: "It is no longer on hold" })).toBeVisible();
  });

  await Then("everything is where it was", async () => {
    await mailAbout(mailbox, hub.email, `${hub.name} can go on`);
    await page.reload();
    await expect(page.getByRole("link", { name: "Join this hub" })).toBeVisible();
    const { quantity } = await prisma.claim.findFirstOrThrow({ where: { hubId: hub.hubId } });
    expect(quantity).toBe(4);
  });
});

test("somebody is kept out, and reads why only once their mailbox is theirs", async ({ page, as, mailbox }) => {
  const person = await castPerson("Robin Vale");
  const robin = await as(person);
  await robin.goto("/account");

  await When("a steward puts them on hold", async () => {
    const steward = await as(await demo("steward"));
    await steward.goto(`/steward/block/person/${person.personId}`);
    await steward.getByLabel("Why?").fill("Please write to us about the parcels.");
    await steward.getByRole("button", { name: "Put on hold" }).click();
    await expect(steward.getByRole("heading", { name: "It is on hold" })).toBeVisible();
  });

  await Then("they are signed out on their very next page, and the mail says what they can do", async () => {
    await robin.goto("/account");
    await expect(robin.getByRole("heading", { name: "Sign in" })).toBeVisible();
    const { text } = await mailAbout(mailbox, person.email, "Your Bobbin account is on hold");
    expect(text).toContain("Please write to us about the parcels.");
  });

  await Then("asking for a code tells nobody anything; the code tells them why", async () => {
    await page.goto("/sign-in");
    await signIn(page, mailbox, { email: person.email });
    await expect(page.getByRole("heading", { name: "Your account is on hold" })).toBeVisible();
    await expect(page.getByText("Please write to us about the parcels.")).toBeVisible();
    await accessible(page);
    await page.goto("/home");
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
});

test("a steward sees what is stuck, and acts for a ward that does not answer", async ({ as, mailbox }) => {
  const { ward, hub, ref } = await Given("a ward whose request nobody has claimed whole", async () => {
    const [asking, promising] = [await castWard(), await castHub()];
    const { lines, ref: asked } = await castRequest(asking, { [top]: 9 });
    await claim(promising, lines, 7, { [top]: 4 });
    return { ward: asking, hub: promising, ref: asked };
  });
  const steward = await as(await demo("steward"));

  await When("a steward looks at what is stuck, and finds the request by its reference", async () => {
    await steward.goto("/steward/stuck");
    await expect(steward.getByRole("heading", { name: /^Needs that nobody has claimed: \d/ })).toBeVisible();
    await steward.getByLabel("Its reference").fill(ref.toLowerCase().replace("-", " "));
    await steward.getByRole("button", { name: "Find it" }).click();
    await steward.getByRole("link", { name: "Withdraw the request" }).click();
    await steward.getByLabel("We got them somewhere else").check();
    await steward.getByRole("button", { name: "Withdraw the request" }).click();
    await expect(steward.getByRole("alert", problem)).toContainText("Write why");
    await expect(steward.getByLabel("We got them somewhere else")).toBeChecked();
    await accessible(steward);
    await steward.getByLabel("Why do you do this for them?").fill("The ward has closed. Its matron rang us.");
    await steward.getByRole("button", { name: "Withdraw the request" }).click();
    await expect(steward.getByRole("heading", { name: "The request is withdrawn" })).toBeVisible();
    await accessible(steward);
  });

  await Then("the ward and the hub read it and why, by mail and in the history", async () => {
    const toWard = await mailAbout(mailbox, ward.email, `A steward acted for ${ward.name}, ${ward.site} (${ref})`);
    expect(toWard.text).toContain("A steward, for the ward, withdrew the request.");
    expect(toWard.text).toContain("> The ward has closed. Its matron rang us.");
    const toHub = await mailAbout(mailbox, hub.email, `Request ${ref} has been withdrawn`);
    expect(toHub.text).toContain("> The ward has closed. Its matron rang us.");
    const manager = await as(ward.manager);
    await manager.goto(`/requests/${ref}`);
    await expect(manager.getByText("A steward, for the ward, withdrew the request.")).toBeVisible();
    await expect(manager.getByText("“The ward has closed. Its matron rang us.”")).toBeVisible();
  });
});
