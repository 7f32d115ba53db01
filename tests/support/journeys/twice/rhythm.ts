import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db";
import { type ClaimLink, type RequestLink, signLink } from "@/lib/links";
import { claim } from "@/prisma/seed/work";
import { askNow, askOfPromise } from "@/tests/support/due";
import { castHub, castRequest, castWard } from "@/tests/support/journeys/cast";
import { typeDay } from "@/tests/support/journeys/days";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

const top = "scrub-top m navy";
type Visitor = { page: Page };

/** What a ward and a hub answer when the clock asks: by the links of a mail, and on the ward's own page. */
export const rhythm: Form[] = [
  { form: "app/do/[token]/keep keepAsking", open: ofWard("keep"), press: "Yes, we still need these" },
  {
    form: "app/do/[token]/fewer askForFewer",
    open: ofWard("fewer"),
    fill: (page) => page.getByLabel("Scrub top, M, navy").fill("5"),
    press: "Ask for fewer",
  },
  { form: "app/do/[token]/stop stopAll", open: ofWard("stop"), press: "We need none of these now" },
  { form: "app/do/[token]/day chooseDay", open: ofWard("day"), press: "Choose this day" },
  { form: "app/do/[token]/coming sayComing", open: ofHub("coming"), press: "It is on the way" },
  { form: "app/do/[token]/later takeLonger", open: ofHub("later"), press: "Change the day" },
  { form: "app/do/[token]/cannot letGo", open: ofHub("cannot"), press: "Let these go" },
  { form: "app/(signed-in)/requests/[ref] keep", open: (scene) => atRequest(scene, ""), press: /^Yes, we still/ },
  {
    form: "app/(signed-in)/requests/[ref]/day redate",
    open: (scene) => atRequest(scene, "/day"),
    fill: (page) => typeDay(page, 40),
    press: "Choose this day",
  },
];

async function askedRequest() {
  const ward = await castWard();
  const request = await castRequest(ward, { [top]: 12 });
  const { id: requestId } = await prisma.request.findUniqueOrThrow({ where: { ref: request.ref } });
  await askNow(requestId, 1);
  return { ward, ...request, requestId };
}

function ofWard(what: RequestLink["do"]) {
  return async ({ page }: Visitor) => {
    const { ward, requestId } = await askedRequest();
    const link = { do: what, requestId, personId: ward.manager.personId } as RequestLink;
    await page.goto(`/do/${await signLink(link)}`);
    return page;
  };
}

function ofHub(what: ClaimLink["do"]) {
  return async ({ page }: Visitor) => {
    const [{ lines }, hub] = [await askedRequest(), await castHub()];
    const claimId = (await claim(hub, lines, 7, { [top]: 4 })).get(top) ?? 0;
    await askOfPromise(claimId, 1);
    const link = { do: what, claimId, personId: hub.coordinator.personId } as ClaimLink;
    await page.goto(`/do/${await signLink(link)}`);
    return page;
  };
}

async function atRequest({ as }: { as: As }, path: string) {
  const { ward, ref } = await askedRequest();
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}${path}`);
  return page;
}
