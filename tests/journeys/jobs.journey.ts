import { newKey } from "@/lib/keys";
import { writeThanks } from "@/lib/thanks/commands";
import { claim, log, pack, send } from "@/prisma/seed/work";
import { bagRef, castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { mailAbout } from "@/tests/support/journeys/sign-in";
import { accessible, expect, Given, problem, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("a volunteer who does not sew takes a job, does it, and is thanked with the makers", async ({ as, mailbox }) => {
  const { hub, ward, ada, bag, shipmentId, lena, robin } = await Given("a hub with a bag packed", async () => {
    const [own, asking] = [await castHub(), await castWard()];
    const [maker, helper] = [await castVolunteer(own), await castVolunteer(own, "Robin Vale")];
    const request = await castRequest(asking, { [top]: 6 });
    const promised = await claim(own, request.lines, 7, { [top]: 6 });
    await log(own, maker, top, 6);
    const packed = await pack(own, [{ claim: promised.get(top) ?? 0, item: top, quantity: 6 }]);
    await send(own, packed, "By bicycle");
    const at = { hub: own, ward: asking, ada: maker, bag: await bagRef(packed), shipmentId: packed.shipmentId };
    return { ...at, lena: await as(own.coordinator), robin: { page: await as(helper), email: helper.email } };
  });
  const { page } = robin;

  await When("the coordinator lists a job for the bag", async () => {
    await lena.goto(`/hub/${hub.slug}/parcels/${bag}`);
    await lena.getByRole("link", { name: "List a job that needs no sewing" }).click();
    await lena.getByLabel("What, and where?").fill("At 60 °C, in the hall");
    await lena.getByRole("button", { name: "List this job" }).click();
    await expect(lena.getByRole("alert", problem)).toContainText("Choose what kind of job it is");
    await lena.getByLabel("Wash", { exact: true }).check();
    await lena.getByRole("button", { name: "List this job" }).click();
    await expect(lena.getByRole("heading", { name: "The job is on the list" })).toBeVisible();
    await accessible(lena);
  });

  await Then("it is on the volunteer's home, and theirs with one tap", async () => {
    await page.goto("/home");
    const work = page.getByRole("region", { name: "Work that needs no sewing" });
    await expect(work).toContainText("Wash: At 60 °C, in the hall");
    await expect(work).toContainText(`For bag ${bag}`);
    await work.getByRole("link", { name: "Take a job" }).click();
    await page.getByRole("button", { name: /^Take it ?: Wash \(At 60 °C, in the hall\)/ }).click();
    await expect(page.getByRole("heading", { name: "It is yours" })).toBeVisible();
    await accessible(page);
  });

  await When("they have done it", async () => {
    const done = page.getByRole("button", { name: /^It is done/ });
    expect((await done.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await done.click();
    await expect(page.getByRole("heading", { name: "Thank you", exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: "Done in the last 2 weeks" })).toContainText("You");
  });

  await Then("the bag's page at the hub says who washed", async () => {
    await lena.goto(`/hub/${hub.slug}/parcels/${bag}`);
    await expect(lena.getByRole("region", { name: "Small jobs" })).toContainText("Washed");
    await expect(lena.getByRole("region", { name: "Small jobs" })).toContainText("Robin");
    await accessible(lena);
  });

  await When("the ward says thank you", async () => {
    await writeThanks(ward.manager, { shipmentId, words: "They are so soft.", shown: false }, newKey());
  });

  await Then("both hear: who made them, and who washed them", async () => {
    const subject = `Thank you, from ${ward.name}, ${ward.site}`;
    const [toMaker, toWasher] = [
      await mailAbout(mailbox, ada.email, subject),
      await mailAbout(mailbox, robin.email, subject),
    ];
    expect(toMaker.text).toContain("That bag held 6 pieces of yours.");
    expect(toWasher.text).toContain("You washed for this bag.");
    expect(toWasher.text).toContain("> They are so soft.");
    await page.goto("/home");
    await expect(page.getByRole("region", { name: "A thank-you for you" })).toContainText("You washed for this bag.");
  });
});
