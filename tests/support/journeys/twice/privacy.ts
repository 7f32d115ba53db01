import { clock } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { signLink } from "@/lib/links";
import { tellUnseen } from "@/lib/privacy/commands/unseen";
import { castPerson, demo } from "@/tests/support/journeys/cast";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** What is kept of people. */
export const privacy: Form[] = [
  {
    form: "app/(signed-in)/account/erase erase",
    open: async ({ as }) => {
      const page = await as(await castPerson());
      await page.goto("/account/erase");
      return page;
    },
    fill: (page) => page.getByLabel(/^Yes, erase my account/).check(),
    press: "Erase my account",
  },
  {
    form: "app/(signed-in)/steward/erase/[id] eraseOther",
    open: async ({ as }) => {
      const { personId } = await castPerson();
      const page = await as(await demo("steward"));
      await page.goto(`/steward/erase/${personId}`);
      return page;
    },
    fill: async (page) => {
      await page.getByLabel("They asked for it").check();
      await page.getByLabel(/^Yes, erase the account/).check();
    },
    press: "Erase this account",
  },
  {
    form: "app/do/[token]/stay stay",
    open: async ({ page }) => {
      const { personId } = await castPerson();
      await tellUnseen(clock("unseen"), { personId }, newKey());
      await page.goto(`/do/${await signLink({ do: "stay", personId })}`);
      return page;
    },
    press: "Keep my account",
  },
];
