import { newKey } from "@/lib/keys";
import type { Served } from "@/tests/prove/served/app";
import { browser, formOf, type Page } from "@/tests/prove/served/browser";
import { mailsCame, secretsIn } from "@/tests/prove/served/mails";
import type { Tally } from "@/tests/prove/tally";

export const origin = "https://bobbin.example";
export type Size = { scans: number; posts: number; pairs: number };
export type Scene = { app: Served; size: Size; tally: Tally; progress: (words: string) => void };

/** A browser that speaks to one server after the other. */
export const open = ({ app }: Scene) => {
  const port = app.servers[opened++ % app.servers.length]?.port ?? 0;
  return browser({ port, origin });
};
let opened = 0;

/** Asks for a mail from a browser of its own, and reads the mail. */
export async function asked(scene: Scene, email: string, mail = 1) {
  const own = open(scene);
  const page = await own.submit("/sign-in", "Send me a code", { email });
  const mails = await mailsCame(scene.app.mailbox, email, mail);
  const last = mails[mail - 1];
  if (!last) throw new Error(`No mail to ${email}.`);
  return { own, page, ...secretsIn(last) };
}

/** Types a code into the page that asks for it, as somebody who is there for the first time. */
export const typed = (own: ReturnType<typeof browser>, page: Page, code: string) =>
  own.post(page, formOf(page, "Sign in"), { code, key: newKey() });

let people = 0;
export const fresh = (name = "someone") => `${name}-${String(++people).padStart(5, "0")}@example.org`;
