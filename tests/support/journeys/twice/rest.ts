import { takeBreak } from "@/lib/hubs/commands/break";
import { passToStewards } from "@/lib/hubs/commands/hand-over";
import { setHubRole } from "@/lib/hubs/commands/leave";
import { pauseHub } from "@/lib/hubs/commands/pause";
import { newKey } from "@/lib/keys";
import { claim } from "@/prisma/seed/work";
import { type CastHub, castHub, castRequest, castVolunteer, castWard, demo } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import type { Form } from "@/tests/support/journeys/twice/submit";
import { inDays } from "@/tests/support/make";

type Scene = Parameters<Form["open"]>[0];

/** Resting, taking a break, and handing over. */
export const rest: Form[] = [
  {
    form: "app/(signed-in)/hub/[slug]/pause pause",
    open: (scene) => of(scene, "pause"),
    fill: (page) => typeDay(page, 20),
    press: "Take a rest",
  },
  {
    form: "app/(signed-in)/hub/[slug]/pause resume",
    open: (scene) =>
      of(scene, "pause", async ({ hubId, coordinator }) => {
        await pauseHub(coordinator, { hubId, until: inDays(20) }, newKey());
      }),
    press: "We are back now",
  },
  {
    form: "app/(signed-in)/hub/[slug]/pause letGo",
    open: (scene) =>
      of(scene, "pause", async (hub) => {
        const { lines } = await castRequest(await castWard(), { "scrub-top m navy": 10 });
        await claim(hub, lines, 7, { "scrub-top m navy": 6 });
      }),
    press: /^Let these go/,
  },
  {
    form: "app/(signed-in)/hub/[slug]/people/hand-over hand",
    open: (scene) => of(scene, "people/hand-over"),
    fill: (page) => page.getByLabel("Ada Lin").check(),
    press: "Hand over",
  },
  {
    form: "app/(signed-in)/hub/[slug]/people/hand-over stepBack",
    open: (scene) =>
      of(scene, "people/hand-over", async ({ hubId, coordinator }, personId) => {
        await setHubRole(coordinator, { hubId, personId, role: "coordinator" }, newKey());
      }),
    press: "Be a volunteer from now on",
  },
  {
    form: "app/(signed-in)/hub/[slug]/people/hand-over pass",
    open: (scene) => of(scene, "people/hand-over"),
    press: "Pass the hub to the stewards",
  },
  {
    form: "app/(signed-in)/steward appoint",
    open: async ({ as }) => {
      const hub = await castHub();
      await castVolunteer(hub);
      await passToStewards(hub.coordinator, { hubId: hub.hubId }, newKey());
      const page = await as(await demo("steward"));
      await page.goto("/steward");
      return page;
    },
    press: /^Appoint Ada Lin/,
  },
  {
    form: "app/(signed-in)/account/break take",
    open: async ({ as }) => {
      const page = await as(await castVolunteer(await castHub()));
      await page.goto("/account");
      return page;
    },
    press: "Take a break",
  },
  {
    form: "app/(signed-in)/account/break end",
    open: async ({ as }) => {
      const hub = await castHub();
      const volunteer = await castVolunteer(hub);
      await takeBreak(volunteer, { hubId: hub.hubId, weeks: "4" }, newKey());
      const page = await as(volunteer);
      await page.goto("/home");
      return page;
    },
    press: /^I am back/,
  },
];

/** A coordinator at a page of a hub with 1 volunteer, after something has happened there. */
async function of({ as }: Scene, path: string, before?: (hub: CastHub, personId: number) => Promise<void>) {
  const hub = await castHub();
  const { personId } = await castVolunteer(hub);
  await before?.(hub, personId);
  const page = await as(hub.coordinator);
  await page.goto(`/hub/${hub.slug}/${path}`);
  return page;
}
