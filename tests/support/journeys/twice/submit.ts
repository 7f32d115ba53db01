import type { APIResponse, Page } from "@playwright/test";
import { expect } from "@/tests/support/journey";
import type { Mailbox } from "@/tests/support/journeys/sign-in";
import type { As } from "@/tests/support/journeys/story";

type Scene = { as: As; page: Page; mailbox: Mailbox };

/** One form of the app: where it is, how it is filled in and sent, and how many things happen when it is sent. */
export type Form = {
  /** The file and the name of its action. */
  form: `${string} ${string}`;
  open: (scene: Scene) => Promise<Page>;
  fill?: (page: Page, scene: Scene) => Promise<unknown>;
  press: string | RegExp;
  /** Events, 1 unless it says otherwise. What is not about the records of the network makes none. */
  events?: number;
};

/** Sends a form, and at the very same moment once more, as an impatient hand or a bad line does. Says where each landed. */
export async function sendTwice(page: Page, press: string | RegExp) {
  const landed: string[] = [];
  await page.route("**/*", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    const send = () => route.fetch({ maxRedirects: 0 });
    const [first, second] = await Promise.all([send(), send()]);
    landed.push(landingOf(first), landingOf(second));
    await route.fulfill({ response: first });
  });
  await page.getByRole("main").getByRole("button", { name: press }).first().click();
  await expect.poll(() => landed.length, { timeout: 15_000 }).toBe(2);
  await page.unroute("**/*");
  return landed;
}

const landingOf = (answer: APIResponse) => {
  const { location, "x-action-redirect": redirected } = answer.headers();
  return location ?? redirected ?? `stayed, with status ${answer.status()}`;
};
