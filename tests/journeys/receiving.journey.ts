import { claim, log, pack, send } from "@/prisma/seed/work";
import { bagRef, castHub, castRequest, castVolunteer, castWard } from "@/tests/support/journeys/cast";
import { linkOf, mailAbout } from "@/tests/support/journeys/sign-in";
import { readSlip } from "@/tests/support/journeys/slip";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("a porter says what came, the need re-opens, the ward corrects and thanks, and its words reach the maker", async ({
  page: porter,
  as,
  mailbox,
}) => {
  const { hub, ward, request, ada, bag } = await Given("a bag of 8 tops on its way, with 5 that Ada made", async () => {
    const [own, asking] = [await castHub(), await castWard()];
    const maker = await castVolunteer(own);
    const asked = await castRequest(asking, { [top]: 8 });
    const promised = await claim(own, asked.lines, 7, { [top]: 8 });
    await log(own, maker, top, 5);
    await log(own, own.coordinator, top, 3);
    const packed = await pack(own, [{ claim: promised.get(top) ?? 0, item: top, quantity: 8 }]);
    return { hub: own, ward: asking, request: asked, ada: maker, bag: { ...packed, ref: await bagRef(packed) } };
  });
  const path = await Given("its slip, printed before it is sent", async () => {
    const lena = await as(hub.coordinator);
    await lena.goto(`/hub/${hub.slug}/parcels/${bag.ref}/slip`);
    const printed = await readSlip(lena, bag.shipmentId);
    await send(hub, bag, "By bicycle");
    return printed;
  });

  await When("a porter without an account opens the code on the slip", async () => {
    await porter.goto(path);
    await expect(porter.getByRole("heading", { name: "What came in this bag?" })).toBeVisible();
    await expect(porter.getByRole("main")).not.toContainText(ward.name);
    await accessible(porter);
  });

  await When("he says that 5 are good, 1 is damaged, and 2 did not come", async () => {
    await porter.getByLabel("Arrived good").fill("5");
    await porter.getByLabel("Damaged").fill("1");
    await porter.getByLabel("Anything else?").fill("One has a torn pocket");
    await porter.getByRole("button", { name: "Say what arrived" }).click();
  });

  await Then("he is thanked, and the need is open again by exactly 3", async () => {
    await expect(porter.getByRole("heading", { name: /^Thank you/ })).toBeVisible();
    await accessible(porter);
    await porter.goto(`/needs/${request.ref}`);
    await expect(porter.getByText("3 pieces are not claimed yet.")).toBeVisible();
    const mail = await mailAbout(mailbox, hub.email, `What arrived of bag ${bag.ref}`);
    expect(mail.text).toContain("1 damaged, 2 missing");
    expect(mail.text).toContain("Needed again, and back on the board: 3 scrub tops, M, navy.");
  });

  const nadia = await When("the ward finds 1 of the missing and corrects the count", async () => {
    const manager = await as(ward.manager);
    await manager.goto(`/requests/${request.ref}`);
    await accessible(manager);
    await manager.getByRole("link", { name: `Is the count right? Check bag ${bag.ref}` }).click();
    await expect(manager.getByLabel("Arrived good")).toHaveValue("5");
    await accessible(manager);
    await manager.getByLabel("Arrived good").fill("6");
    await manager.getByRole("button", { name: "Confirm this count" }).click();
    return manager;
  });

  await Then("it is thanked for counting, and 2 are needed", async () => {
    await expect(nadia.getByRole("heading", { name: "Thank you for counting" })).toBeVisible();
    await expect(nadia.getByText("2 pieces are not claimed yet.")).toBeVisible();
    await accessible(nadia);
  });

  const words = `The night shift asked who made them. ${ward.email}`.replace("@", " at ");
  await When("the ward writes its thanks, and lets everybody read them", async () => {
    await nadia.getByRole("link", { name: `Say thank you for bag ${bag.ref}` }).click();
    await accessible(nadia);
    await nadia.getByLabel("Your words").fill(words);
    await nadia.getByLabel("Yes, you may show our words").check();
    await nadia.getByRole("button", { name: "Send your thanks" }).click();
    await expect(nadia.getByRole("heading", { name: "Your thanks are on their way" })).toBeVisible();
  });

  await Then("they reach the maker by mail and on her home page, signed by the ward", async () => {
    const mail = await mailAbout(mailbox, ada.email, `Thank you, from ${ward.name}, ${ward.site}`);
    expect(mail.text).toContain(`> ${words}`);
    const home = await as(ada);
    await home.goto(linkOf(mail));
    const card = home.getByRole("region", { name: "A thank-you for you" });
    await expect(card).toContainText(words);
    await expect(card).toContainText(`${ward.name}, ${ward.site}`);
    await expect(card).toContainText("5 pieces of yours were in the bag.");
    await accessible(home);
  });

  await Then("the front page shows the words, and never the ward’s name", async () => {
    await expect(async () => {
      await porter.goto("/");
      await expect(porter.getByText(words)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 35_000 });
    await expect(porter.getByText("From a ward in CB2")).toBeVisible();
    await expect(porter.getByRole("main")).not.toContainText(ward.name);
    await accessible(porter);
  });
});
