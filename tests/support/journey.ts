import { test as base, expect } from "@playwright/test";

export { expect } from "@playwright/test";
export { accessible } from "@/tests/support/accessible";

type Mail = { id: string; subject: string; text: string; html?: string; to: { address: string }[] };
type Mailbox = {
  /** The oldest mail to the address that came since this journey began and has not been read by it. Waits for it. */
  next(address: string): Promise<Mail>;
};
type Fixtures = { mailbox: Mailbox; quiet: undefined };

/** A journey through the real app. Whatever the browser's console calls an error fails it. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern.
  baseURL: async ({}, use, { project }) => use(process.env[`APP_OF_${project.name}`]),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  mailbox: async ({}, use, { project }) => use(await readMailbox(`${process.env[`MAILBOX_OF_${project.name}`]}`)),

  quiet: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on("console", (message) => message.type() === "error" && said.push(message.text()));
      context.on("weberror", (error) => said.push(String(error.error())));
      await use(undefined);
      expect(said, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

/** What comes from now on to a mailbox that takes every mail. */
export async function readMailbox(address: string): Promise<Mailbox> {
  const all = async (): Promise<Mail[]> => (await fetch(`${address}/api/email`)).json();
  const read = new Set((await all()).map(({ id }) => id));
  return {
    async next(person) {
      const unread = async () =>
        (await all()).find(({ id, to }) => !read.has(id) && to.some((each) => each.address === person));
      await expect.poll(unread, { message: `a mail to ${person}`, timeout: 15_000 }).toBeDefined();
      const mail = (await unread()) as Mail;
      read.add(mail.id);
      return mail;
    },
  };
}
