import { claim } from "@/prisma/seed/work";
import { castHub, castRequest, castWard } from "@/tests/support/journeys/cast";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";
const stopLink = /Stop these e-mails:\n(\S+)/;

test("a mail says why it came; whoever gets it stops it without signing in, starts it again, and chooses once a day", async ({
  page: reader,
  as,
  mailbox,
  request,
}) => {
  const { ward, hub, mail } = await Given("a mail about a claim, in the ward's mailbox", async () => {
    const [own, asking] = [await castHub(), await castWard()];
    const asked = await castRequest(asking, { [top]: 8 });
    await claim(own, asked.lines, 7, { [top]: 2 });
    const subject = `${own.name} will make 2 pieces for you (${asked.ref})`;
    return { ward: asking, hub: own, mail: await mailAbout(mailbox, asking.email, subject) };
  });
  const stop = stopLink.exec(mail.text)?.[1] ?? "no link";

  await Then("it says why it came, and where to choose", async () => {
    expect(mail.text).toContain("You get this because your ward asked for scrubs.");
    expect(mail.text).toContain("/account/mail");
  });

  await When("its reader opens the link, which changes nothing yet", async () => {
    await reader.goto(stop);
    await expect(reader.getByRole("heading", { name: "Stop these e-mails?" })).toBeVisible();
    await expect(reader.getByRole("main")).toContainText("What becomes of what your ward asked for");
    await accessible(reader);
    await reader.getByRole("button", { name: "Stop these e-mails" }).click();
  });

  await Then("they are stopped", async () => {
    await expect(reader.getByRole("heading", { name: "These e-mails are stopped" })).toBeVisible();
    await accessible(reader);
  });

  await When("they start them again", () => reader.getByRole("button", { name: "Start them again" }).click());

  await When("their mail reader posts its own one click, from no page of ours", async () => {
    await expect(reader.getByRole("heading", { name: "You get these e-mails again" })).toBeVisible();
    const answer = await request.post(`${stop}/one-click`, { form: { "List-Unsubscribe": "One-Click" } });
    expect([answer.status(), await answer.text()]).toEqual([200, "Done. You will get no more of these e-mails.\n"]);
  });

  const nadia = await Then("their own page says never", async () => {
    const page = await as(ward.manager);
    await page.goto("/account");
    await page.getByRole("link", { name: "Change which e-mails you get" }).click();
    await expect(group(page).getByLabel("Never")).toBeChecked();
    await accessible(page);
    return page;
  });

  await When("they choose once a day", async () => {
    await group(nadia).getByLabel("Once a day").check();
    await nadia.getByRole("button", { name: "Save changes" }).click();
    await expect(nadia.getByRole("heading", { name: "Your changes are saved" })).toBeVisible();
    await expect(group(nadia).getByLabel("Once a day")).toBeChecked();
  });

  await Then("a claim does not come at once, and what they ask for themselves still does", async () => {
    const asked = await castRequest(ward, { [top]: 4 });
    await claim(hub, asked.lines, 7, { [top]: 1 });
    const again = await castRequest(ward, { [top]: 3 });
    await mailAbout(mailbox, ward.email, `You have asked for scrubs (${asked.ref})`);
    const next = await mailbox.next(ward.email);
    expect(next.subject).toBe(`You have asked for scrubs (${again.ref})`);
  });
});

type Page = Parameters<typeof accessible>[0];
const group = (page: Page) => page.getByRole("group", { name: "What becomes of what your ward asked for" });
