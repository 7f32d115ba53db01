import { newKey } from "@/lib/keys";
import { blockHub } from "@/lib/stewards/commands/hub";
import { blockPerson } from "@/lib/stewards/commands/person";
import { blockWard } from "@/lib/stewards/commands/ward";
import { claim, log, pack } from "@/prisma/seed/work";
import { castHub, castPerson, castRequest, castWard, demo } from "@/tests/support/journeys/cast";
import type { Form } from "@/tests/support/journeys/twice/submit";

const top = "scrub-top m navy";
const hold = "app/(signed-in)/steward/block/[kind]/[id]";
const act = "app/(signed-in)/steward/requests/[ref]/act";
const reason = "Nobody answers the phone";

type Scene = Parameters<Form["open"]>[0];
type Kind = "person" | "hub" | "ward";

/** What stewards put on hold, and do for those who cannot be reached. */
export const stewards: Form[] = [
  { form: `${hold} holdPerson`, open: (scene) => atHold(scene, "person"), fill: why, press: "Put on hold" },
  { form: `${hold} letPersonGoOn`, open: (scene) => atHold(scene, "person", true), fill: why, press: "Let it go on" },
  { form: `${hold} holdHub`, open: (scene) => atHold(scene, "hub"), fill: why, press: "Put on hold" },
  { form: `${hold} letHubGoOn`, open: (scene) => atHold(scene, "hub", true), fill: why, press: "Let it go on" },
  { form: `${hold} holdWard`, open: (scene) => atHold(scene, "ward"), fill: why, press: "Put on hold" },
  { form: `${hold} letWardGoOn`, open: (scene) => atHold(scene, "ward", true), fill: why, press: "Let it go on" },

  {
    form: `${act} changeFor`,
    open: (scene) => atAct(scene, /^Change how many/),
    fill: async (page) => {
      await page.getByLabel(/do they need in all/).fill("5");
      await whyFor(page);
    },
    press: "Change the number",
  },
  { form: `${act} stopFor`, open: (scene) => atAct(scene, "Ask for no more"), fill: whyFor, press: "Ask for no more" },
  {
    form: `${act} withdrawFor`,
    open: (scene) => atAct(scene, "Withdraw the request"),
    fill: async (page) => {
      await page.getByLabel("We no longer need these").check();
      await whyFor(page);
    },
    press: "Withdraw the request",
  },
  {
    form: `${act} releaseFor`,
    open: (scene) => atAct(scene, /^Let go for/),
    fill: async (page) => {
      await page.getByLabel("Another reason").check();
      await whyFor(page);
    },
    press: "Let them go",
  },
  {
    form: `${act} sendFor`,
    open: (scene) => atAct(scene, /^It has left/),
    fill: whyFor,
    press: "Say that it has left",
  },
  { form: `${act} unpackFor`, open: (scene) => atAct(scene, /^Unpack it/), fill: whyFor, press: "Unpack it" },
];

type Page = Scene["page"];
async function why(page: Page) {
  await page.getByLabel("Why?").fill(reason);
}
async function whyFor(page: Page) {
  await page.getByLabel("Why do you do this for them?").fill(reason);
}

async function atHold({ as }: Scene, kind: Kind, held = false) {
  const steward = await demo("steward");
  const id = await ids[kind]();
  const begin = {
    person: () => blockPerson(steward, { personId: id, reason }, newKey()),
    hub: () => blockHub(steward, { hubId: id, reason }, newKey()),
    ward: () => blockWard(steward, { wardId: id, reason }, newKey()),
  };
  if (held) await begin[kind]();
  const page = await as(steward);
  await page.goto(`/steward/block/${kind}/${id}`);
  return page;
}

const ids: Record<Kind, () => Promise<number>> = {
  person: async () => (await castPerson()).personId,
  hub: async () => (await castHub()).hubId,
  ward: async () => (await castWard()).wardId,
};

/** A request for 9 pieces: 4 promised, 2 of them packed and not sent. */
async function atAct({ as }: Scene, link: string | RegExp) {
  const [ward, hub] = [await castWard(), await castHub()];
  const { lines, ref } = await castRequest(ward, { [top]: 9 });
  const claims = await claim(hub, lines, 7, { [top]: 4 });
  await log(hub, hub.coordinator, top, 2);
  await pack(hub, [{ claim: claims.get(top) ?? 0, item: top, quantity: 2 }]);
  const page = await as(await demo("steward"));
  await page.goto(`/steward/requests/${ref}`);
  await page.getByRole("main").getByRole("link", { name: link }).first().click();
  return page;
}
