import { db } from "@/lib/db";
import { type Browser, browser, type Page } from "@/tests/prove/served/browser";
import { type Filled, fillLog } from "@/tests/prove/served/filled";
import { make } from "@/tests/support/make";

type How = { port: number; origin: string; perSecond: number };

/** Opens pages and sends forms at a steady pace, each form well after its page was opened, until it is stopped. */
export async function keepAsking({ port, origin, perSecond }: How) {
  const { hub } = await make.hub();
  const people: Browser[] = [];
  for (let n = 0; n < 20; n++) {
    const person = browser({ port, origin });
    await person.signInAs((await make.volunteer(hub)).personId);
    people.push(person);
  }
  const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec((await people[0]?.go("/about"))?.text ?? "")?.[1] ?? "/";
  const paths = [style, "/", style, "/needs", style, "/about", "/home", style, "/hubs"];
  const open: Filled[] = [];
  let sent = 0;
  const going = new Set<Promise<void>>();
  const times: number[] = [];
  const wrong: string[] = [];
  let asked = 0;
  let unavailable = 0;

  function next() {
    const n = asked++;
    const person = people[n % people.length] as Browser;
    if (n % 20 === 0) return fillLog(person, hub).then((form) => void open.push(form));
    const form = n % 20 === 10 && open.length > 5 ? open.shift() : undefined;
    if (!form)
      return check(
        paths[n % paths.length] ?? "/",
        (path) => person.go(path),
        ({ status }) => status === 200,
      );
    sent++;
    return check("a form", form.send, form.isTaken);
  }

  async function check(what: string, ask: (what: string) => Promise<Page>, isRight: (page: Page) => boolean) {
    const began = performance.now();
    const page = await ask(what);
    times.push(performance.now() - began);
    if (page.status === 503) unavailable++;
    if (!isRight(page)) wrong.push(`${what} answered ${page.status} at ${page.path}`);
  }

  const ticking = setInterval(() => {
    const one: Promise<void> = next()
      .catch((error) => void wrong.push(String(error)))
      .finally(() => going.delete(one));
    going.add(one);
  }, 1_000 / perSecond);
  const began = performance.now();

  async function stop() {
    clearInterval(ticking);
    const seconds = (performance.now() - began) / 1_000;
    await Promise.all(going);
    const logged = await db.entry.count({ where: { hubId: hub.id } });
    if (logged !== sent) wrong.push(`${sent} forms were taken, and ${logged} were done`);
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    const figures = {
      asked,
      "per second": Math.round(asked / seconds),
      forms: sent,
      failures: wrong.length,
      unavailable,
      p50: at(0.5),
      p99: at(0.99),
      slowest: at(0.9999),
    };
    return { tried: asked, figures, wrong };
  }

  return { soFar: () => asked, stop };
}
