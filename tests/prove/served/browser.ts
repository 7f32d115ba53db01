import { randomBytes } from "node:crypto";
import { prisma } from "@/lib/db";
import { newToken } from "@/lib/sessions/seal";
import { openSession } from "@/lib/sessions/store";
import { type Form, formsIn } from "@/tests/prove/served/forms";
import { type Answer, type Asking, ask } from "@/tests/prove/served/request";

/** What a browser shows: the answer, and where it came to lie after the redirects. */
export type Page = Answer & { path: string };
type Values = Record<string, string | string[] | undefined>;
export type Browser = ReturnType<typeof browser>;

/**
 * A browser without script: it keeps cookies, follows redirects and posts forms as HTML says. `port` is the server that it
 * speaks to, `origin` what its address bar says; both may be changed while it lives.
 */
export function browser(to: { port: number; origin: string }) {
  const cookies = new Map<string, string>();
  const at = { ...to };

  async function once(path: string, asking: Asking = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") || undefined;
    const answer = await ask(at.port, path, {
      ...asking,
      headers: { host: hostOf(at.origin), cookie, ...asking.headers },
    });
    for (const line of answer.headers["set-cookie"] ?? []) keep(line);
    return answer;
  }

  function keep(line: string) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const gone = value === "" || /max-age=0(;|$)|expires=Thu, 01 Jan 1970/i.test(line);
    gone ? cookies.delete(name) : cookies.set(name, value);
  }

  async function go(path: string, asking: Asking = {}, redirects = 10): Promise<Page> {
    const answer = await once(path, asking);
    const to = answer.headers.location;
    if (to === undefined || answer.status < 300 || answer.status > 399) return { ...answer, path };
    if (redirects === 0) throw new Error(`${path} redirects without an end.`);
    const next = new URL(to, new URL(path, at.origin));
    return go(`${next.pathname}${next.search}`, { timeout: asking.timeout }, redirects - 1);
  }

  /** Posts a form of a page with these values in place of its own, and goes where that leads. */
  async function post(page: { path: string }, form: Form, values: Values = {}, asking: Asking = {}): Promise<Page> {
    const { pathname, search } = new URL(form.action || page.path, new URL(page.path, at.origin));
    return go(`${pathname}${search}`, { ...asPost(at.origin, filled(form, values)), ...asking });
  }

  /** Opens a page, and sends the form of it that has these words on its button, or its only one that posts. */
  async function submit(path: string, button: string | RegExp | undefined, values: Values = {}): Promise<Page> {
    const page = await go(path);
    return post(page, formOf(page, button), values);
  }

  /** Signs a person in without the mail: a session of theirs is opened in the database. */
  async function signInAs(personId: number) {
    const token = newToken();
    await prisma.$transaction((tx) => openSession(tx, personId, token));
    cookies.set(at.origin.startsWith("https:") ? "__Host-bobbin" : "bobbin", token);
  }

  return { at, cookies, once, go, post, submit, signInAs };
}

/** The form of a page with these words on a button, which is pressed; without words, the first one that posts. */
export function formOf(page: Page, button?: string | RegExp): Form {
  const fits = (words: string) => (typeof button === "string" ? words === button : !button || button.test(words));
  for (const form of formsIn(page.text).filter(({ method }) => method.toLowerCase() === "post")) {
    const pressed = form.buttons.find(({ words }) => fits(words));
    if (pressed?.name) return { ...form, values: [...form.values, [pressed.name, pressed.value]] };
    if (pressed || !button) return form;
  }
  throw new Error(`${page.path} (${page.status}) has no form with "${button}".\n${page.text.slice(0, 500)}`);
}

/** What a form sends with these values in place of its own; undefined leaves a field out. */
export function filled(form: Form, values: Values): [string, string][] {
  const kept = form.values.filter(([name]) => !(name in values));
  const said = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  return [...kept, ...said];
}

/** A form post as a browser sends it: multipart, from a page of this origin. */
export function asPost(origin: string, pairs: [string, string][]): Asking {
  const boundary = `----bobbin${randomBytes(12).toString("hex")}`;
  const escaped = (name: string) => name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const part = ([name, value]: [string, string]) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"\r\n\r\n${value.replace(/\r?\n/g, "\r\n")}\r\n`;
  return {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, origin },
    body: `${pairs.map(part).join("")}--${boundary}--\r\n`,
  };
}

const hostOf = (origin: string) => new URL(origin).host;
