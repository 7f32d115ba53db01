import { setTimeout as wait } from "node:timers/promises";
import { fillSignIn } from "@/tests/prove/dependencies/forms";
import type { World } from "@/tests/prove/dependencies/world";
import type { Page } from "@/tests/prove/served/browser";
import { type Filled, fillLog } from "@/tests/prove/served/filled";
import type { Fault } from "@/tests/support/fault-proxy";

export type Trouble = { name: string; fault: Fault; ms?: number; answerTo?: RegExp };
type Row = { tried: number; slowest: number; away: number; inDoubt: number; back: number };

const LONGEST = 10_000;
const BACK = 8_000;

/** One dependency in one kind of trouble: pages are opened and forms sent meanwhile, and sent once more afterwards. */
export async function observeTrouble(world: World, which: "database" | "smtp", trouble: Trouble, times: number) {
  const wrong: string[] = [];
  const row: Row = { tried: 0, slowest: 0, away: 0, inDoubt: 0, back: 0 };
  const complain = (what: string) => void wrong.push(`${which} ${trouble.name}: ${what}`);
  const fill = async (n: number) =>
    which === "smtp"
      ? fillSignIn(world)
      : fillLog(await world.someone(world.coordinator.personId), world.hub, n % 2 ? "script" : undefined);
  const forms: Filled[] = [];
  for (let n = 0; n < times; n++) forms.push(await fill(n));
  const paths = which === "database" ? ["/", "/needs", "/hubs", "/home", `/hub/${world.hub.slug}`] : [];
  const person = await world.someone(world.coordinator.personId);

  const { fault, ...how } = trouble;
  await world[which].set(fault, how);
  const shown = await Promise.all(forms.map((form) => answered(form.what, form.send)));
  await Promise.all([
    ...paths.map((path) => answered(path, () => person.go(path))),
    answered("live", () => person.go("/api/health/live")).then((page) => page?.status !== 200 && complain("not live")),
  ]);
  for (const [n, form] of forms.entries()) await checkForm(form, shown[n]);

  await world[which].set("pass");
  row.back = await untilBack();
  if (row.back > BACK) complain(`back only after ${row.back} ms`);
  for (const [n, form] of forms.entries()) await sendAgain(form, shown[n]);
  return { row, wrong };

  async function answered(what: string, ask: () => Promise<Page>): Promise<Page | undefined> {
    row.tried++;
    const began = performance.now();
    try {
      const page = await ask();
      const took = Math.round(performance.now() - began);
      row.slowest = Math.max(row.slowest, took);
      if (took > LONGEST) complain(`${what} took ${took} ms`);
      if (page.status === 503) row.away++;
      if (!isKind(page)) complain(`${what} answered ${page.status}: ${page.text.slice(0, 120)}`);
      return page;
    } catch (error) {
      complain(`${what} had no answer: ${error}`);
    }
  }

  async function checkForm(form: Filled, page: Page | undefined) {
    if (!page || form.isTaken(page)) return;
    if (!page.text.includes(form.typed)) complain(`${form.what} lost what was typed`);
    if (page.text.includes("nothing was saved") && (await form.done()) > 0)
      complain(`${form.what} was said not to be saved, and was`);
    if (/Our records stopped answering before they told us/.test(page.text)) row.inDoubt++;
  }

  async function sendAgain(form: Filled, page: Page | undefined) {
    if (!page) return complain(`${form.what} could not be sent again`);
    if (!form.isTaken(page)) {
      const second = await answered(`${form.what}, sent again,`, () => form.again(page));
      if (second && !form.isTaken(second)) complain(`${form.what}, sent again, led to ${second.status} ${second.path}`);
    }
    const done = await form.done();
    // A mail whose taking was not heard of may be there as well.
    if (done !== 1 && !(which === "smtp" && done === 2)) complain(`${form.what} was done ${done} times`);
  }

  async function untilBack(): Promise<number> {
    const began = performance.now();
    const isUp = async (path: string) => (await person.go(path).catch(() => null))?.status === 200;
    while (!((await isUp("/home")) && (await isUp("/needs")) && (await isUp("/api/health/ready")))) await wait(50);
    return Math.round(performance.now() - began);
  }
}

/** A page with a heading, which says when to come back where it cannot be shown; or an answer for machines. */
function isKind({ status, headers, text, path }: Page): boolean {
  if (path.startsWith("/api/")) return true;
  if (String(headers["content-type"]).startsWith("text/x-component")) return status === 200 || status === 303;
  if (!/<h1\b/.test(text) || !/<html[^>]* lang="en-GB"/.test(text)) return false;
  return status === 200 || status === 404 || (status === 503 && Number(headers["retry-after"]) > 0);
}
