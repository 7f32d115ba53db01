import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { claim, log, pack } from "@/prisma/seed/work";
import { askNow, askOfPromise, callClock } from "@/tests/support/due";
import { castHub, castRequest, castWard } from "@/tests/support/journeys/cast";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";
const linkAfter = ({ text }: { text: string }, label: string) =>
  new RegExp(`^${label}:\\n(\\S+)$`, "m").exec(text)?.[1] ?? `no link for ${label}`;
const requestOf = (ref: string) => prisma.request.findUniqueOrThrow({ where: { ref }, include: { lines: true } });

test("a ward answers its mails without signing in: fewer, another day, awake again, and none", async ({
  page: ward,
  as,
  mailbox,
}) => {
  const { manager, email, ref, id, hub } = await Given("a request that a hub has claimed a part of", async () => {
    const [asking, own] = [await castWard(), await castHub()];
    const asked = await castRequest(asking, { [top]: 12 });
    await claim(own, asked.lines, 7, { [top]: 10 });
    return { ...asking, ref: asked.ref, id: (await requestOf(asked.ref)).id, hub: own };
  });

  const first = await When("the clock asks whether it is still needed, and the ward opens “fewer”", async () => {
    await askNow(id);
    await callClock("requests");
    const mail = await mailAbout(mailbox, email, `Do you still need these? (${ref})`);
    expect(mail.text).toContain("12 scrub tops, M, navy: 2 not claimed yet and 10 promised and not made yet.");
    await ward.goto(linkAfter(mail, "We need fewer"));
    expect(await requestOf(ref)).toMatchObject({ asks: 1, lines: [{ asked: 12 }] });
    await ward.getByLabel("Scrub top, M, navy").fill("20");
    await ward.getByRole("button", { name: "Ask for fewer" }).click();
    await expect(ward.getByRole("alert", problem)).toBeVisible();
    await expect(ward.getByLabel("Scrub top, M, navy")).toHaveValue("20");
    await ward.getByLabel("Scrub top, M, navy").fill("8");
    await ward.getByRole("button", { name: "Ask for fewer" }).click();
    await expect(ward.getByRole("heading", { name: "Thank you. You now ask for fewer" })).toBeVisible();
    await ward.reload();
    await expect(ward.getByText("8 scrub tops, M, navy")).toBeVisible();
    await accessible(ward);
    return mail;
  });

  await Then("the hub hears, and the first link says that the ward has answered", async () => {
    await mailAbout(mailbox, hub.email, `Fewer to make: 2 scrub tops, M, navy (${ref})`);
    await ward.goto(linkAfter(first, "Yes, we still need these"));
    await expect(ward.getByRole("heading", { name: "Your ward has answered already" })).toBeVisible();
    await accessible(ward);
  });

  await When("its day comes, it chooses another", async () => {
    await askNow(id, 1, today());
    await callClock("requests");
    const mail = await mailAbout(mailbox, email, `Not all of what you asked for is here. What now? (${ref})`);
    await ward.goto(linkAfter(mail, "Choose another day"));
    await ward.getByRole("button", { name: "Choose this day" }).click();
    await expect(ward.getByRole("heading", { name: /^You now need these by/ })).toBeVisible();
  });

  await When("nobody answers twice, it sleeps, says so in public, and 1 button wakes it", async () => {
    await askNow(id, 2);
    await callClock("requests");
    const mail = await mailAbout(mailbox, email, `Your request is asleep (${ref})`);
    await mailAbout(mailbox, hub.email, `Request ${ref} is asleep for now`);
    await ward.goto(`/needs/${ref}`);
    await expect(ward.getByRole("heading", { name: "This request is asleep" })).toBeVisible();
    await accessible(ward);
    const own = await as(manager);
    await own.goto(`/requests/${ref}`);
    await expect(own.getByRole("button", { name: "Wake this request" })).toBeVisible();
    await accessible(own);
    const lena = await as(hub.coordinator);
    await lena.goto(`/hub/${hub.slug}/promises`);
    await expect(lena.getByRole("main")).toContainText("Asleep");
    await ward.goto(linkAfter(mail, "Wake it: we still need these"));
    await ward.getByRole("button", { name: "Wake this request" }).click();
    await expect(ward.getByRole("heading", { name: "Thank you for telling us" })).toBeVisible();
    await mailAbout(mailbox, hub.email, `Request ${ref} is awake again`);
  });

  await When("it needs none after all", async () => {
    await ward.goto(linkAfter(first, "We need none of these now"));
    await expect(ward.getByText("Their promises end, and we tell them")).toBeVisible();
    await ward.getByRole("button", { name: "We need none of these now" }).click();
    await expect(ward.getByRole("heading", { name: "You have taken this request back" })).toBeVisible();
    await accessible(ward);
  });

  await Then("the old links change nothing, and say what has become of it", async () => {
    await ward.goto(linkAfter(first, "We need fewer"));
    await expect(ward.getByText("This request has been withdrawn")).toBeVisible();
    await mailAbout(mailbox, hub.email, `Request ${ref} has been withdrawn`);
  });
});

test("a hub answers about 2 promises without signing in: more time, on the way, and cannot", async ({
  page: lena,
  mailbox,
}) => {
  const { hub, ref, claims } = await Given("2 promises whose day is here, of which 1 is in a bag", async () => {
    const [ward, own] = [await castWard(), await castHub()];
    const asked = await castRequest(ward, { [top]: 12, "scrub-top l navy": 5 });
    const promised = await claim(own, asked.lines, 7, { [top]: 10, "scrub-top l navy": 5 });
    await log(own, own.coordinator, top, 4);
    await pack(own, [{ claim: promised.get(top) ?? 0, item: top, quantity: 4 }]);
    for (const id of promised.values()) await askOfPromise(id);
    await callClock("promises");
    return { hub: own, ref: asked.ref, claims: [...promised.values()] };
  });

  const mail = await When("the clock asks, in 1 mail, and the hub takes more time for one", async () => {
    const letter = await mailAbout(mailbox, hub.email, "How is it going with 2 promises?");
    await lena.goto(linkAfter(letter, `We need more time: 5 scrub tops, L, navy \\(${ref}\\)`));
    await lena.getByRole("button", { name: "Change the day" }).click();
    await expect(lena.getByRole("heading", { name: /^You now promise them for/ })).toBeVisible();
    await accessible(lena);
    return letter;
  });

  await When("the other is on the way", async () => {
    await lena.goto(linkAfter(mail, `It is on the way: 10 scrub tops, M, navy \\(${ref}\\)`));
    await lena.getByRole("button", { name: "It is on the way" }).click();
    await expect(lena.getByRole("heading", { name: "Thank you for telling us" })).toBeVisible();
    await accessible(lena);
  });

  await When("it cannot do it after all", async () => {
    await lena.goto(linkAfter(mail, `We cannot do it: 10 scrub tops, M, navy \\(${ref}\\)`));
    await expect(lena.getByText("What is in a bag still goes: 4 scrub tops, M, navy.")).toBeVisible();
    await lena.getByRole("button", { name: "Let these go" }).click();
    await expect(lena.getByRole("heading", { name: "You have let these go" })).toBeVisible();
    await lena.reload();
    await accessible(lena);
  });

  await Then("what was in no bag is back on the board, and the rest stands", async () => {
    const [first, second] = await prisma.claim.findMany({ where: { id: { in: claims } }, orderBy: { id: "asc" } });
    expect([first?.quantity, second?.quantity, first?.asks, second?.asks]).toEqual([4, 5, 0, 0]);
  });
});
