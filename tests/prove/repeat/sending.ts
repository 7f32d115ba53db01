import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { asPost } from "@/tests/prove/served/browser";
import { type Answer, ask } from "@/tests/prove/served/request";

/** A form as a browser was about to send it. */
export type Held = { path: string; cookie: string; pairs: [string, string][] };

/** Presses a button, and holds back what the browser sends. */
export async function holdBack(page: Page, press: string | RegExp): Promise<Held> {
  const held = new Promise<Held>((done, fail) =>
    page.route("**/*", async (route) => {
      const request = route.request();
      if (request.method() !== "POST") return route.fallback();
      const { pathname, search } = new URL(request.url());
      const headers = { "content-type": request.headers()["content-type"] ?? "" };
      const body = new Uint8Array(request.postDataBuffer() ?? []);
      const cookies = await page.context().cookies(request.url());
      new Response(body, { headers }).formData().then((form) => {
        const pairs = [...form].map(([name, value]): [string, string] => [name, `${value}`]);
        const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
        done({ path: `${pathname}${search}`, cookie, pairs });
      }, fail);
      await route.fulfill({ status: 204 });
    }),
  );
  await page.getByRole("main").getByRole("button", { name: press }).first().click();
  return held;
}

/** Sends it, to one of the servers. Who gets no answer, because there are so many at once, sends it once more. */
export async function send(origin: string, port: number, held: Held, tries = 10): Promise<Answer> {
  const post = asPost(origin, held.pairs);
  const headers = { ...post.headers, host: new URL(origin).host, cookie: held.cookie || undefined };
  const answer = await ask(port, held.path, { ...post, headers }).catch((error: Error) => error);
  const answered = !(answer instanceof Error) && answer.status < 500;
  if (!answered && tries > 0) {
    await wait(300);
    return send(origin, port, held, tries - 1);
  }
  if (answer instanceof Error) throw answer;
  return answer;
}

export const landingOf = ({ headers, status }: Answer) => headers.location ?? `stayed, with status ${status}`;

/** The same form with one answer changed, for each answer that it has. */
export function* varied({ pairs, ...rest }: Held): Generator<Held> {
  for (const [at, [name, value]] of pairs.entries()) {
    if (name === "key" || name.startsWith("$ACTION")) continue;
    const other = /^\d+$/.test(value) ? `${Number(value) + 1}` : `${value}x`;
    yield { ...rest, pairs: pairs.map((pair, n): [string, string] => (n === at ? [name, other] : pair)) };
  }
}
