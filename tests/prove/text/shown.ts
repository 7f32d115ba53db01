import { setTimeout as wait } from "node:timers/promises";
import type { Asked } from "@/tests/prove/proof";
import { plant } from "@/tests/prove/text/columns";
import { elementsIn, same } from "@/tests/prove/text/payload";
import { dangersIn, differs, shapeOf } from "@/tests/prove/text/shape";
import type { Visit } from "@/tests/prove/text/visit";

type Tried = { looked: number; payloads: number; wrong: string[] };
type Before = { shape: string[]; elements: Map<string, number> };

/** Public pages may show what stood there a second ago. */
const stale = 1_100;

/**
 * Lets each string stand in every text of the database, and looks at all of these pages: they must be made of the same as
 * with a harmless word, as a page and as the data that React gets.
 */
export async function lookAtAll(visits: Visit[], strings: string[], progress: Asked["progress"]): Promise<Tried> {
  const tried: Tried = { looked: 0, payloads: 0, wrong: [] };
  const before = new Map<Visit, Before>();
  await plant("Harmless");
  await wait(stale);
  for (const visit of visits)
    before.set(visit, { shape: (await look(visit, tried)).shape, elements: await payload(visit) });
  for (const [round, text] of strings.entries()) {
    progress(`looking: ${round + 1} of ${strings.length} words on ${visits.length} pages, ${tried.wrong.length} wrong`);
    await plant(text);
    await wait(stale);
    for (const [at, visit] of visits.entries()) {
      const { shape, elements } = before.get(visit) as Before;
      const found = await look(visit, tried);
      const where = `${visit.route} with ${JSON.stringify(text).slice(0, 80)}`;
      const part = differs(shape, found.shape);
      if (part) tried.wrong.push(`${where}: ${part}`);
      if ((round + at) % 10 > 0) continue;
      tried.payloads++;
      const now = await payload(visit).catch((error) => `${error}`);
      if (typeof now === "string" || !same(elements, now)) tried.wrong.push(`${where}: its data is another: ${now}`);
    }
  }
  return tried;
}

async function look({ by, path, route }: Visit, tried: Tried) {
  tried.looked++;
  const page = await by.go(path);
  if (page.status !== 200) tried.wrong.push(`${route} answers ${page.status} at ${path}`);
  tried.wrong.push(...dangersIn(page.text).map((danger) => `${route}: ${danger}`));
  return { shape: shapeOf(page.text) };
}

async function payload({ by, path }: Visit) {
  const answer = await by.once(`${path}${path.includes("?") ? "&" : "?"}_rsc`, { headers: { rsc: "1" } });
  if (!`${answer.headers["content-type"]}`.startsWith("text/x-component"))
    throw new Error(`${path} gives no data, but ${answer.status} ${answer.headers["content-type"]}`);
  return elementsIn(answer.body);
}
