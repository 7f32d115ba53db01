import { setTimeout as wait } from "node:timers/promises";

export type Mail = { id: string; subject: string; text: string; html: string; to: { address: string }[] };

/** Every mail in the mailbox to this address, the oldest first. */
export async function mailsTo(mailbox: string, address: string): Promise<Mail[]> {
  const all = (await (await fetch(`${mailbox}/api/email`)).json()) as Mail[];
  return all.filter(({ to }) => to.some((each) => each.address === address));
}

/** The same as soon as there are so many. */
export async function mailsCame(mailbox: string, address: string, count: number): Promise<Mail[]> {
  for (let tried = 0; tried < 100; tried++) {
    const mails = await mailsTo(mailbox, address);
    if (mails.length >= count) return mails;
    await wait(50);
  }
  throw new Error(`${address} got no ${count} mails within 5 seconds.`);
}

/** The code of a mail to sign in, and the path and query of its link. */
export function secretsIn({ text }: Mail) {
  const [, code = ""] = /^(\d{6})$/m.exec(text) ?? [];
  const { pathname, search, searchParams } = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? "http://none.invalid");
  return { code, link: `${pathname}${search}`, token: searchParams.get("t") ?? "" };
}
