import { randomBytes } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import type { PersonActor } from "@/lib/actor";
import { disconnect, prisma } from "@/lib/db";
import { openSession } from "@/lib/sessions/store";
import { expect, test as journey } from "@/tests/support/journey";

export { accessible, expect } from "@/tests/support/journey";

/** A browser of somebody's own, signed in. */
export type As = (who: PersonActor) => Promise<Page>;
type Story = { as: As };

/** A journey of several people, each in a browser of their own. What was before it is told by commands, not by hand. */
export const test = journey.extend<Story, { told: undefined }>({
  told: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern.
    async ({}, use, { project }) => {
      process.env.DATABASE_URL = process.env[`DATABASE_OF_${project.name}`];
      await use(undefined);
      await disconnect();
    },
    { scope: "worker", auto: true },
  ],

  as: async ({ browser, baseURL }, use) => {
    const said: string[] = [];
    const open: BrowserContext[] = [];
    await use(async ({ personId }) => {
      const token = randomBytes(32).toString("base64url");
      await prisma.$transaction((tx) => openSession(tx, personId, token));
      const context = await browser.newContext();
      open.push(context);
      context.on("console", (message) => message.type() === "error" && said.push(message.text()));
      context.on("weberror", (error) => said.push(String(error.error())));
      await context.addCookies([{ name: "bobbin", value: token, url: `${baseURL}` }]);
      return context.newPage();
    });
    for (const context of open) await context.close();
    expect(said, "errors in the browser's console").toEqual([]);
  },
});

/** The three parts of a story, each named in the report. */
export const [Given, When, Then] = ["Given", "When", "Then"].map(
  (part) =>
    <Found>(what: string, does: () => Promise<Found>) =>
      test.step(`${part} ${what}`, does),
) as [Part, Part, Part];

type Part = <Found>(what: string, does: () => Promise<Found>) => Promise<Found>;

/** The summary of what is wrong with a form, among whatever else is announced. */
export const problem = { name: "There is a problem" };
