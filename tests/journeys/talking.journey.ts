import { claim } from "@/prisma/seed/work";
import { castHub, castRequest, castWard, demo } from "@/tests/support/journeys/cast";
import { linkOf, mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const hostile = "<b>Deep</b> pockets, please.\nSee https://evil.example/x";

test("a ward and a hub write to each other by mail that leads there; a stranger sees nothing; a steward takes one down", async ({
  as,
  mailbox,
}) => {
  const { hub, other, ward, ref, lena, nadia } = await Given("a hub that makes for a ward", async () => {
    const [own, stranger, asking] = [await castHub(), await castHub(), await castWard()];
    const request = await castRequest(asking, { "scrub-top m navy": 9 });
    await claim(own, request.lines, 7, { "scrub-top m navy": 4 });
    const [lena, nadia] = [await as(own.coordinator), await as(asking.manager)];
    return { hub: own, other: stranger, ward: asking, ref: request.ref, lena, nadia };
  });
  const send = (page: typeof nadia) => page.getByRole("button", { name: "Send this message" }).click();
  const thread = (page: typeof nadia) => page.getByRole("main").getByRole("list").last();

  await When("the ward writes from its request, first nothing and then a question", async () => {
    await nadia.goto(`/requests/${ref}`);
    await nadia.getByRole("link", { name: "Write a message" }).click();
    await send(nadia);
    await expect(nadia.getByRole("alert", problem)).toContainText("Write a message");
    await nadia.getByRole("textbox", { name: "Your message" }).fill(hostile);
    await send(nadia);
    await expect(nadia.getByRole("heading", { name: "Your message is in the thread" })).toBeVisible();
    await expect(nadia.getByRole("textbox", { name: "Your message" })).toHaveValue("");
    await accessible(nadia);
  });

  await Then("the hub is mailed, follows the link and reads plain words from the ward", async () => {
    const mail = await mailAbout(mailbox, hub.email, `A message from ${ward.name} (${ref})`);
    expect(mail.text).toContain("> <b>Deep</b> pockets, please.");
    expect(mail.text).not.toContain("Nadia");
    await lena.goto(/https?:\/\/localhost\S+/.exec(mail.text)?.[0] ?? "");
    await expect(thread(lena)).toContainText("<b>Deep</b> pockets, please.");
    await expect(lena.getByRole("main").getByRole("link", { name: "evil" })).toHaveCount(0);
    await expect(lena.getByRole("main")).not.toContainText("Nadia");
  });

  await When("it answers", async () => {
    await lena.getByRole("textbox", { name: "Your message" }).fill("Ring my brother on 0113 496 0000.");
    await send(lena);
    await expect(lena.getByRole("heading", { name: "Your message is in the thread" })).toBeVisible();
  });

  await Then("the ward is mailed, and a hub that does not make for it finds no such page", async () => {
    const mail = await mailAbout(mailbox, ward.email, `A message from ${hub.name} (${ref})`);
    await nadia.goto(linkOf(mail));
    await expect(thread(nadia)).toContainText("0113 496 0000");
    const stranger = await as(other.coordinator);
    for (const at of [`/hub/${other.slug}/requests/${ref}/talk`, `/requests/${ref}/talk`])
      expect((await stranger.request.get(at)).status(), at).toBe(404);
  });

  await When("the ward reports it, and a steward takes it down", async () => {
    await nadia.getByRole("button", { name: `Report the message of ${hub.name}` }).click();
    await expect(nadia.getByRole("heading", { name: "Thank you for telling us" })).toBeVisible();
    const sorrel = await as(await demo("steward"));
    await sorrel.goto("/steward");
    const slip = sorrel.getByRole("article").filter({ hasText: "0113 496 0000" });
    await slip.getByRole("link", { name: "See the thread, or take it down" }).click();
    await accessible(sorrel);
    await sorrel.getByLabel("Why?").fill("Please keep telephone numbers out of here.");
    await sorrel.getByRole("button", { name: "Take this message down" }).click();
    await expect(sorrel.getByRole("heading", { name: "The message is taken down" })).toBeVisible();
  });

  await Then("nobody in the thread reads it any more, and its author hears why", async () => {
    for (const [page, at] of [
      [nadia, ""],
      [lena, `/hub/${hub.slug}`],
    ] as const) {
      await page.goto(`${at}/requests/${ref}/talk`);
      await expect(page.getByRole("main")).toContainText("A steward has taken this message down.");
      expect(await page.content()).not.toContain("0113 496 0000");
    }
    const mail = await mailAbout(mailbox, hub.email, `A steward has taken down your message (${ref})`);
    expect(mail.text).toContain("> Please keep telephone numbers out of here.");
  });
});
