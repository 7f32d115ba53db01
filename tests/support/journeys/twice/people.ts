import { prisma } from "@/lib/db";
import { askToJoinHub } from "@/lib/hubs/commands/join";
import { setHubRole } from "@/lib/hubs/commands/leave";
import { newKey } from "@/lib/keys";
import { castHub, castPerson, castVolunteer, demo, fresh } from "@/tests/support/journeys/cast";
import { codeOf, linkOf } from "@/tests/support/journeys/sign-in";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** Who is in: signing in and out, hubs and their people, stewards. */
export const people: Form[] = [
  {
    form: "app/sign-in ask",
    open: async ({ page }) => {
      await page.goto("/sign-in");
      return page;
    },
    fill: (page) => page.getByLabel("Your e-mail address").fill(`nell@${fresh()}.example`),
    press: "Send me a code",
    events: 0,
  },
  { form: "app/sign-in/code again", open: atCode, press: "Send it again", events: 0 },
  { form: "app/sign-in/code confirm", open: atCodeTyped, press: "Sign in", events: 0 },
  {
    form: "app/sign-in/confirm confirm",
    open: async ({ page, mailbox }) => {
      const { email } = await castPerson();
      await askFor(page, email);
      await page.goto(linkOf(await mailbox.next(email)));
      return page;
    },
    press: "Sign in",
    events: 0,
  },
  {
    form: "app/sign-in/name join",
    open: async ({ page, mailbox }) => {
      const email = `new@${fresh()}.example`;
      await askFor(page, email);
      await page.getByLabel("The code").fill(codeOf(await mailbox.next(email)));
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("**/sign-in/name");
      return page;
    },
    fill: (page) => page.getByLabel("Your name").fill("Nell Gray"),
    press: "Continue",
  },
  {
    form: "app/(signed-in)/account/name change",
    open: (scene) => somebody(scene, "/account/name"),
    fill: (page) => page.getByLabel("Your name").fill("Robin Vale-Hart"),
    press: "Save changes",
  },
  { form: "app/(signed-in)/account leave", open: (scene) => somebody(scene, "/account"), press: "Sign out", events: 0 },
  {
    form: "app/(signed-in)/account leaveEverywhere",
    open: (scene) => somebody(scene, "/account"),
    press: "Sign out everywhere",
    events: 0,
  },
  {
    form: "app/(signed-in)/hubs/start start",
    open: (scene) => somebody(scene, "/hubs/start"),
    fill: async (page) => {
      await page.getByLabel("Name of your hub").fill(`Hub ${fresh()}`);
      await page.getByLabel("Postcode").fill("LS7 3LD");
      await page.getByLabel("Scrub hats").check();
      await page.getByLabel("About how many pieces a week?").fill("15");
    },
    press: "Start the hub",
  },
  {
    form: "app/(signed-in)/hubs/[slug]/join join",
    open: async (scene) => somebody(scene, `/hubs/${(await castHub()).slug}/join`),
    press: "Join this hub",
  },
  {
    form: "app/(signed-in)/join/[code] join",
    open: async (scene) => {
      const { hubId } = await castHub();
      return somebody(scene, `/join/${(await prisma.hub.findUniqueOrThrow({ where: { id: hubId } })).joinCode}`);
    },
    press: "Join this hub",
  },
  {
    form: "app/(signed-in)/hub/[slug]/settings change",
    open: (scene) => ofHub(scene, () => "settings"),
    fill: (page) => page.getByLabel("About how many pieces a week?").fill("55"),
    press: "Save changes",
  },
  { form: "app/(signed-in)/hub/[slug]/people admit", open: (scene) => ofHub(scene, () => "people"), press: /^Let in/ },
  {
    form: "app/(signed-in)/hub/[slug]/people decline",
    open: (scene) => ofHub(scene, () => "people"),
    press: /^Not now/,
  },
  {
    form: "app/(signed-in)/hub/[slug]/people setRole",
    open: (scene) => ofHub(scene, (personId) => `people/${personId}`),
    press: "Make them a coordinator",
  },
  {
    form: "app/(signed-in)/hub/[slug]/people remove",
    open: (scene) => ofHub(scene, (personId) => `people/${personId}`),
    press: /^Take .* out$/,
  },
  {
    form: "app/(signed-in)/hub/[slug]/people makeLink",
    open: (scene) => ofHub(scene, () => "people"),
    press: "Make a new link",
  },
  {
    form: "app/(signed-in)/hub/[slug]/people add",
    open: (scene) => ofHub(scene, () => "people"),
    fill: (page) => page.getByLabel("Name of a maker without e-mail").fill("Betty"),
    press: "Add this maker",
  },
  {
    form: "app/(signed-in)/hub/[slug]/people leave",
    open: async ({ as }) => {
      const hub = await castHub();
      const { personId } = await castVolunteer(hub);
      await setHubRole(hub.coordinator, { hubId: hub.hubId, personId, role: "coordinator" }, newKey());
      const page = await as(hub.coordinator);
      await page.goto(`/hub/${hub.slug}/people/leave`);
      return page;
    },
    press: "Leave the hub",
  },
  {
    form: "app/(signed-in)/hub/[slug]/vouch vouch",
    open: async (scene) => {
      await castHub({ checked: false });
      return ofHub(scene, () => "vouch");
    },
    press: /^I know them: give my word/,
  },
  { form: "app/(signed-in)/steward checkOneHub", open: atQueue, press: /^It is real: check it Hub/ },
  {
    form: "app/(signed-in)/steward declineOneHub",
    open: async (scene) => {
      const page = await atQueue(scene);
      await page
        .getByRole("link", { name: /^Decline Hub/ })
        .first()
        .click();
      return page;
    },
    fill: (page) => page.getByLabel("Why?").fill("Nobody answers there"),
    press: "Decline this hub",
  },
  {
    form: "app/(signed-in)/steward/people set",
    open: async ({ as }) => {
      const { email } = await castPerson();
      const page = await as(await demo("steward"));
      await page.goto(`/steward/people?email=${email}`);
      return page;
    },
    press: /^Make a steward/,
  },
];

type Scene = Parameters<Form["open"]>[0];

async function askFor(page: Scene["page"], email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.waitForURL("**/sign-in/code");
}

async function atCode({ page }: Scene) {
  await askFor(page, (await castPerson()).email);
  return page;
}

async function atCodeTyped({ page, mailbox }: Scene) {
  const { email } = await castPerson();
  await askFor(page, email);
  await page.getByLabel("The code").fill(codeOf(await mailbox.next(email)));
  return page;
}

async function somebody({ as }: { as: As }, path: string) {
  const page = await as(await castPerson());
  await page.goto(path);
  return page;
}

/** A coordinator at a page of a hub that has 1 volunteer, and 1 person who asks to join. */
async function ofHub({ as }: { as: As }, path: (personId: number) => string) {
  const hub = await castHub();
  const { personId } = await castVolunteer(hub);
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('bobbin.act', 'cast', true)`;
    await tx.hub.update({ where: { id: hub.hubId }, data: { joining: "approved" } });
  });
  await askToJoinHub(await castPerson("Kit Byrne"), { hubId: hub.hubId }, newKey());
  const page = await as(hub.coordinator);
  await page.goto(`/hub/${hub.slug}/${path(personId)}`);
  return page;
}

async function atQueue({ as }: Scene) {
  await castHub({ checked: false });
  const page = await as(await demo("steward"));
  await page.goto("/steward");
  return page;
}
