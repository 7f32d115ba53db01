import { holder } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { signLink } from "@/lib/links";
import { stopMail } from "@/lib/mail/commands";
import { castPerson } from "@/tests/support/journeys/cast";
import type { Form } from "@/tests/support/journeys/twice/submit";

/** Which mail somebody gets. */
export const mail: Form[] = [
  {
    form: "app/(signed-in)/account/mail choose",
    open: async ({ as }) => {
      const page = await as(await castPerson());
      await page.goto("/account/mail");
      return page;
    },
    fill: (page) => page.getByRole("group", { name: "Thank-yous" }).getByLabel("Once a day").check(),
    press: "Save changes",
  },
  {
    form: "app/do/[token]/unsubscribe stop",
    open: async ({ page }) => {
      await page.goto(`/do/${await signLink(await aboutSomebody())}`);
      return page;
    },
    press: "Stop these e-mails",
  },
  {
    form: "app/do/[token]/unsubscribe start",
    open: async ({ page }) => {
      const link = await aboutSomebody();
      await stopMail(holder(link), link, newKey());
      await page.goto(`/do/${await signLink(link)}`);
      return page;
    },
    press: "Start them again",
  },
];

async function aboutSomebody() {
  const { personId } = await castPerson();
  return { do: "unsubscribe" as const, personId, kinds: ["thanks" as const, "talk" as const] };
}
