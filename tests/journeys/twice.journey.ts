import { globSync, readFileSync } from "node:fs";
import { db } from "@/lib/db";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";
import { forms } from "@/tests/support/journeys/twice/forms";
import { sendTwice } from "@/tests/support/journeys/twice/submit";

test("no form is missing here", () => {
  const actions = globSync("app/**/actions.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export const (\w+) = (?:action|openAction)\b/gm)].map(
      ([, name]) => `${file.replace(/\/actions\.ts$/, "")} ${name}`,
    ),
  );
  expect(forms.map(({ form }) => form).sort()).toEqual(actions.sort());
});

/** What people did. The clock comes round meanwhile. */
const countActs = () => db.event.count({ where: { NOT: { actor: { startsWith: "clock:" } } } });

for (const { form, open, fill, press, events = 1 } of forms)
  test(`sent twice at once, it acts once and lands on one page: ${form}`, async ({ page, as, mailbox }) => {
    const scene = { page, as, mailbox };
    const [at, before] = await Given("the form, filled in", async () => {
      const opened = await open(scene);
      if (test.info().project.name === "js") await accessible(opened, { dark: true });
      await fill?.(opened, scene);
      return [opened, await countActs()] as const;
    });

    const [first, second] = await When("it is sent twice at once", () => sendTwice(at, press));

    await Then("both land on the same page, and it has happened once", async () => {
      expect(first).not.toMatch(/^stayed/);
      expect(second).toBe(first);
      expect(await countActs()).toBe(before + events);
    });
  });
