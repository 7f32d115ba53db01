import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/journey";

type Mail = { subject: string; text: string };
export type Mailbox = { next(address: string): Promise<Mail> };

/** The 6 numbers of a mail to sign in. */
export const codeOf = ({ text }: Mail) => /^(\d{6})$/m.exec(text)?.[1] ?? "no code";

/** The first address in a mail. */
export const linkOf = ({ text }: Mail) => /https?:\/\/\S+/.exec(text)?.[0] ?? "no link";

/** The mail with this subject. Others that came before it are passed over. */
export async function mailAbout(mailbox: Mailbox, address: string, subject: string): Promise<Mail> {
  const mail = await mailbox.next(address);
  return mail.subject === subject ? mail : mailAbout(mailbox, address, subject);
}

/** From the page "Sign in": asks for the mail, reads its code out of the mailbox, and is in. A first-time person says a name. */
export async function signIn(page: Page, mailbox: Mailbox, { email, name }: { email: string; name?: string }) {
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
  await page.getByLabel("The code").fill(codeOf(await mailbox.next(email)));
  await page.getByRole("button", { name: "Sign in" }).click();
  if (name) {
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Continue" }).click();
  }
}
