import { newKey } from "@/lib/keys";
import { admitToWard, askToJoinWard } from "@/lib/wards/commands/join";
import { leaveWard } from "@/lib/wards/commands/leave";
import { openWard } from "@/prisma/seed/places";
import { claim, log, pack, receive, send } from "@/prisma/seed/work";
import {
  bagRef,
  castHub,
  castPerson,
  castRequest,
  castVolunteer,
  castWard,
  demo,
  fresh,
} from "@/tests/support/journeys/cast";
import { readSlip } from "@/tests/support/journeys/slip";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

const top = "scrub-top m navy";

/** What a ward does with its bags, its people and its places, and what a steward does about wards. */
export const wards: Form[] = [
  { form: "app/do/[token]/arrived arrive", open: atSlip, press: "Say what arrived" },
  {
    form: "app/(signed-in)/requests/[ref]/parcels/[parcel]/arrived count",
    open: (scene) => ofBag(scene, "arrived", true),
    press: "Save this count",
  },
  {
    form: "app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks thank",
    open: (scene) => ofBag(scene, "thanks"),
    fill: (page) => page.getByLabel("Your words").fill("They fit. Thank you."),
    press: "Send your thanks",
  },
  {
    form: "app/(signed-in)/requests/[ref]/parcels/[parcel]/thanks hide",
    open: async (scene) => {
      const page = await ofBag(scene, "thanks");
      await page.getByLabel("Your words").fill("They fit. Thank you.");
      await page.getByLabel("Yes, you may show our words").check();
      await page.getByRole("button", { name: "Send your thanks" }).click();
      await page.getByRole("link", { name: /^See your thanks/ }).click();
      return page;
    },
    press: "Stop showing these words",
  },
  { form: "app/(signed-in)/ward/[id] admit", open: (scene) => ofWard(scene), press: /^Let in/ },
  { form: "app/(signed-in)/ward/[id] decline", open: (scene) => ofWard(scene), press: /^Not now/ },
  {
    form: "app/(signed-in)/ward/[id] remove",
    open: (scene) => ofWard(scene, (personId) => `people/${personId}`),
    press: "Take them out",
  },
  { form: "app/(signed-in)/ward/[id] leave", open: (scene) => ofWard(scene, () => "leave"), press: "Leave the ward" },
  {
    form: "app/(signed-in)/ward/[id]/place add",
    open: (scene) => ofWard(scene, () => "place"),
    fill: async (page) => {
      await page.getByLabel("Where are parcels handed over?").fill("Back gate");
      await page.getByLabel("When can somebody take them?").fill("8 to 6");
    },
    press: "Add the place",
  },
  {
    form: "app/(signed-in)/ward/[id]/shown show",
    open: (scene) => ofWard(scene, () => "shown"),
    fill: (page) => page.getByLabel("Only its area").check(),
    press: "Save",
  },
  {
    form: "app/(signed-in)/steward checkOneWard",
    open: (scene) => atQueue(scene),
    press: /^It is real: check it Ward/,
  },
  {
    form: "app/(signed-in)/steward declineOneWard",
    open: async (scene) => {
      const page = await atQueue(scene);
      await page
        .getByRole("link", { name: /^Decline Ward/ })
        .first()
        .click();
      return page;
    },
    fill: (page) => page.getByLabel("Why?").fill("There is no such ward there"),
    press: "Decline this ward",
  },
  { form: "app/(signed-in)/steward admit", open: (scene) => atQueue(scene, true), press: /^Let in/ },
  { form: "app/(signed-in)/steward refuse", open: (scene) => atQueue(scene, true), press: /^Not now/ },
];

async function bagOnItsWay() {
  const [ward, hub] = [await castWard(), await castHub()];
  const { lines, ref } = await castRequest(ward, { [top]: 6 });
  const claims = await claim(hub, lines, 7, { [top]: 6 });
  await log(hub, await castVolunteer(hub), top, 6);
  const bag = await pack(hub, [{ claim: claims.get(top) ?? 0, item: top, quantity: 6 }]);
  await send(hub, bag, "By bus");
  return { ward, hub, ref, bag };
}

async function ofBag({ as }: { as: As }, verb: string, counted = false) {
  const { ward, ref, bag } = await bagOnItsWay();
  if (counted) await receive(ward, bag, [4]);
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}/parcels/${await bagRef(bag)}/${verb}`);
  return page;
}

async function atSlip({ as }: { as: As }) {
  const { hub, bag } = await bagOnItsWay();
  const page = await as(hub.coordinator);
  await page.goto(`/hub/${hub.slug}/parcels/${await bagRef(bag)}/slip`);
  const path = await readSlip(page, bag.shipmentId);
  await page.context().clearCookies();
  await page.goto(path);
  return page;
}

/** The manager at a page of their ward, where somebody has asked to join; for a page about that person, they are in. */
async function ofWard({ as }: { as: As }, path?: (personId: number) => string) {
  const { wardId, manager } = await castWard();
  const person = await castPerson();
  await askToJoinWard(person, { wardId }, newKey());
  if (path) await admitToWard(manager, { wardId, personId: person.personId }, newKey());
  const page = await as(manager);
  await page.goto(`/ward/${wardId}${path ? `/${path(person.personId)}` : ""}`);
  return page;
}

/** A steward at the queue, with a ward to check in it; or with somebody who asks to join a ward that nobody is in. */
async function atQueue({ as }: { as: As }, joining = false) {
  if (joining) {
    const { wardId, manager } = await castWard();
    await leaveWard(manager, { wardId }, newKey());
    await askToJoinWard(await castPerson(), { wardId }, newKey());
  } else {
    const tag = fresh();
    const site = {
      kind: "hospice",
      name: `${tag} Hospice`,
      postcode: "AB10 1AB",
      place: "Door",
      hours: "9 to 5",
    } as const;
    await openWard({ name: "Dee Holt", email: `dee@${tag}.example` }, site, `Ward ${tag}`);
  }
  const page = await as(await demo("steward"));
  await page.goto("/steward");
  return page;
}
