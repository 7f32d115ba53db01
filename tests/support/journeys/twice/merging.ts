import { newKey } from "@/lib/keys";
import { signLink } from "@/lib/links";
import { offerMerge } from "@/lib/merging/commands/people";
import { mergeWards } from "@/lib/merging/commands/wards";
import { atAlready, castBeside, castEmptyBeside } from "@/tests/support/journeys/beside";
import { castPerson, castRequest, castWard, demo } from "@/tests/support/journeys/cast";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** What is asked for already, what is here twice, and wards with nobody left. */
export const merging: Form[] = [
  {
    form: "app/ask/already decide",
    open: async ({ as }) => {
      const ward = await castWard();
      await castRequest(ward, { "scrub-hat one-size any": 9 });
      return atAlready(await as(ward.manager));
    },
    fill: (page) => page.getByLabel(/^Add to/).check(),
    press: "Continue",
  },
  {
    form: "app/(signed-in)/requests/[ref] again",
    open: async ({ as }) => {
      const ward = await castWard();
      const { ref } = await castRequest(ward, { "scrub-hat one-size any": 9 });
      const page = await as(ward.manager);
      await page.goto(`/requests/${ref}`);
      return page;
    },
    press: "Ask for the same again",
    events: 0,
  },
  {
    form: "app/(signed-in)/steward/merge merge",
    open: async ({ as }) => {
      const ward = await castWard();
      const beside = await castBeside(ward);
      const page = await as(await demo("steward"));
      await page.goto(`/steward/merge/both?kind=ward&from=${beside.wardId}&into=${ward.wardId}`);
      return page;
    },
    press: /^Merge Ward/,
  },
  {
    form: "app/(signed-in)/steward/merge undo",
    open: async ({ as }) => {
      const ward = await castWard();
      const beside = await castBeside(ward);
      const steward = await demo("steward");
      await mergeWards(steward, { fromId: beside.wardId, intoId: ward.wardId }, newKey());
      const page = await as(steward);
      await page.goto("/steward/merge?kind=ward&q=CB2");
      return page;
    },
    press: /^Undo/,
  },
  {
    form: "app/do/[token]/merge agree",
    open: async ({ page }) => {
      const [from, into] = [await castPerson(), await castPerson()];
      const ids = { fromId: from.personId, intoId: into.personId };
      const { offerId } = await offerMerge(await demo("steward"), ids, newKey());
      await page.goto(`/do/${await signLink({ do: "merge", offerId, personId: ids.fromId })}`);
      return page;
    },
    press: "Yes, both are mine",
  },
  {
    form: "app/(signed-in)/ward/[id] adopt",
    open: async ({ as }) => {
      const ward = await castWard();
      await castEmptyBeside(ward);
      const page = await as(ward.manager);
      await page.goto(`/ward/${ward.wardId}`);
      return page;
    },
    press: /^Look after/,
  },
  {
    form: "app/(signed-in)/steward/empty/[id] name",
    open: async ({ as }) => {
      const ward = await castWard();
      const { wardId } = await castEmptyBeside(ward);
      const page = await as(await demo("steward"));
      await page.goto(`/steward/empty/${wardId}`);
      return page;
    },
    fill: (page) => page.getByLabel("Nadia Rahman").check(),
    press: "Put them in the ward",
  },
];
