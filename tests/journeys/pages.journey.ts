import { globSync } from "node:fs";
import { prisma } from "@/lib/db";
import { demo } from "@/tests/support/journeys/cast";
import { talkPages } from "@/tests/support/journeys/pages/talk";
import { accessible, expect, test } from "@/tests/support/journeys/story";
import { forms } from "@/tests/support/journeys/twice/forms";

type Who = "visitor" | Parameters<typeof demo>[0];
type Looked = { page: string; who: Who; at: string | (() => Promise<string>) };

const hub = "/hub/canal-street-hub";
const firstRef = async () =>
  (await prisma.request.findFirstOrThrow({ where: { state: "open" }, orderBy: { id: "asc" } })).ref;
const held = async () => (await prisma.ward.findFirstOrThrow({ where: { state: "held" } })).id;
const unchecked = async () => (await prisma.hub.findFirstOrThrow({ where: { checked: false, closed: false } })).id;
const ward = async () => `/ward/${(await demo("ward manager")).wards[0]}`;

/** Where the pages stand that have no form of their own. Those with one are looked at where it is sent twice. */
const looked: Looked[] = [
  { page: "app/(public)", who: "visitor", at: "/" },
  { page: "app/(public)/about", who: "visitor", at: "/about" },
  { page: "app/(public)/accessibility", who: "visitor", at: "/accessibility" },
  { page: "app/(public)/help", who: "visitor", at: "/help" },
  { page: "app/(public)/hubs", who: "visitor", at: "/hubs" },
  { page: "app/(public)/hubs/[slug]", who: "visitor", at: "/hubs/canal-street-hub" },
  { page: "app/(public)/impact", who: "visitor", at: "/impact" },
  { page: "app/(public)/needs", who: "visitor", at: "/needs" },
  { page: "app/(public)/needs/[ref]", who: "visitor", at: async () => `/needs/${await firstRef()}` },
  { page: "app/(public)/pattern-book", who: "visitor", at: "/pattern-book" },
  { page: "app/(public)/pattern-book/mail", who: "visitor", at: "/pattern-book/mail" },
  { page: "app/(public)/privacy", who: "visitor", at: "/privacy" },

  { page: "app/(signed-in)/account/kept", who: "ward manager", at: "/account/kept" },
  { page: "app/(signed-in)/hub/[slug]", who: "coordinator", at: hub },
  { page: "app/(signed-in)/hub/[slug]/close", who: "coordinator", at: `${hub}/close` },
  { page: "app/(signed-in)/surplus", who: "steward", at: "/surplus" },
  { page: "app/(signed-in)/hub/[slug]/history", who: "coordinator", at: `${hub}/history` },
  { page: "app/(signed-in)/hub/[slug]/needs", who: "coordinator", at: `${hub}/needs` },
  { page: "app/(signed-in)/hub/[slug]/next", who: "volunteer", at: `${hub}/next` },
  { page: "app/(signed-in)/hub/[slug]/pack", who: "coordinator", at: `${hub}/pack` },
  { page: "app/(signed-in)/hub/[slug]/parcels", who: "coordinator", at: `${hub}/parcels` },
  {
    page: "app/(signed-in)/hub/[slug]/parcels/[ref]/slip",
    who: "coordinator",
    at: async () => {
      const where = { state: "sent", hub: { slug: "canal-street-hub" } } as const;
      return `${hub}/parcels/${(await prisma.shipment.findFirstOrThrow({ where })).ref}/slip`;
    },
  },
  {
    page: "app/(signed-in)/hub/[slug]/people/[personId]",
    who: "coordinator",
    at: async () => `${hub}/people/${(await demo("volunteer")).personId}`,
  },
  { page: "app/(signed-in)/hub/[slug]/people/leave", who: "volunteer", at: `${hub}/people/leave` },
  { page: "app/(signed-in)/hub/[slug]/promises", who: "coordinator", at: `${hub}/promises` },
  { page: "app/(signed-in)/hub/[slug]/started", who: "coordinator", at: `${hub}/started` },
  {
    page: "app/(signed-in)/hub/[slug]/requests/[ref]",
    who: "coordinator",
    at: async () => `${hub}/requests/${await firstRef()}`,
  },
  { page: "app/(signed-in)/hub/[slug]/stock", who: "coordinator", at: `${hub}/stock` },
  { page: "app/(signed-in)/home/thanks", who: "volunteer", at: "/home/thanks" },
  { page: "app/(signed-in)/claim/[ref]", who: "steward", at: async () => `/claim/${await firstRef()}` },
  { page: "app/(signed-in)/hubs/[slug]/left", who: "steward", at: "/hubs/canal-street-hub/left" },

  { page: "app/(signed-in)/requests", who: "ward manager", at: "/requests" },
  { page: "app/(signed-in)/requests/[ref]", who: "ward manager", at: async () => `/requests/${await firstRef()}` },
  {
    page: "app/(signed-in)/requests/[ref]/asked",
    who: "ward manager",
    at: async () => `/requests/${await firstRef()}/asked`,
  },
  { page: "app/(signed-in)/ward/[id]/leave", who: "ward manager", at: async () => `${await ward()}/leave` },
  {
    page: "app/(signed-in)/ward/[id]/people/[personId]",
    who: "ward manager",
    at: async () => `${await ward()}/people/${(await demo("ward manager")).personId}`,
  },
  { page: "app/(signed-in)/ward/left", who: "ward manager", at: "/ward/left" },

  { page: "app/sign-in/out", who: "visitor", at: "/sign-in/out" },
  { page: "app/(signed-in)/steward/block", who: "steward", at: "/steward/block?find=canal" },
  { page: "app/(signed-in)/steward/stuck", who: "steward", at: "/steward/stuck" },
  { page: "app/(signed-in)/steward/requests", who: "steward", at: "/steward/requests?ref=nothing" },
  {
    page: "app/(signed-in)/steward/requests/[ref]",
    who: "steward",
    at: async () => `/steward/requests/${await firstRef()}`,
  },
  ...talkPages,
  { page: "app/(signed-in)/balance", who: "coordinator", at: "/balance" },
  {
    page: "app/(signed-in)/steward/merge/both",
    who: "steward",
    at: async () => {
      const [from, into] = await prisma.site.findMany({
        where: { mergedIntoId: null },
        orderBy: { id: "asc" },
        take: 2,
      });
      return `/steward/merge/both?kind=site&from=${from?.id}&into=${into?.id}`;
    },
  },
  { page: "app/(signed-in)/steward/hub/[id]", who: "steward", at: async () => `/steward/hub/${await unchecked()}` },
  { page: "app/(signed-in)/steward/ward/[id]", who: "steward", at: async () => `/steward/ward/${await held()}` },
];

test("no page is missing here", () => {
  const pages = globSync("app/**/page.tsx").map((file) => file.replace(/\/page\.tsx$/, ""));
  // What a signed link opens is one page with several doors, each with its form.
  const withForms = forms.map(({ form }) => form.slice(0, form.lastIndexOf(" ")).replace(/(\/\[token\])\/.*/, "$1"));
  const seen = [...withForms, ...looked.map(({ page }) => page)];
  expect(pages.filter((page) => !seen.includes(page))).toEqual([]);
});

for (const who of ["visitor", "ward manager", "coordinator", "volunteer", "steward"] as const)
  test(`pages that a ${who} comes to can be read by everybody`, async ({ page: visitor, as }) => {
    const page = who === "visitor" ? visitor : await as(await demo(who));
    for (const { page: file, at } of looked.filter((each) => each.who === who))
      await test.step(file, async () => {
        const answer = await page.goto(typeof at === "string" ? at : await at());
        expect(answer?.status()).toBe(200);
        await accessible(page, { dark: true });
      });
  });
