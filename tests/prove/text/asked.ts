import type { Asked } from "@/tests/prove/proof";
import { formsIn } from "@/tests/prove/served/forms";
import { dangersIn } from "@/tests/prove/text/shape";
import type { Visit } from "@/tests/prove/text/visit";

type Tried = { asked: number; wrong: string[] };

/** Asks for each string in the search boxes of these pages, and in the open parts of their addresses. */
export async function askForAll(visits: Visit[], strings: string[], progress: Asked["progress"]): Promise<Tried> {
  const tried: Tried = { asked: 0, wrong: [] };
  for (const [at, visit] of visits.entries()) {
    progress(`asking: ${at + 1} of ${visits.length} pages, ${tried.asked} addresses, ${tried.wrong.length} wrong`);
    for (const address of await addressesOf(visit))
      for (const text of [...strings.map((each) => encodeURIComponent(each.toWellFormed())), ...broken]) {
        tried.asked++;
        const page = await visit.by.go(address(text));
        const where = `${address("…")} with ${text.slice(0, 80)}`;
        if (page.status >= 500) tried.wrong.push(`${where} answers ${page.status}`);
        tried.wrong.push(...dangersIn(page.text).map((danger) => `${where}: ${danger}`));
      }
  }
  return tried;
}

/** What no encoding of UTF-8 can be. */
const broken = ["%FF", "%C0%80", "%ED%A0%80", "%", "%zz"];

async function addressesOf({ by, path, route }: Visit) {
  const { text } = await by.go(path);
  const searches = formsIn(text).filter(({ method }) => method.toLowerCase() === "get");
  const bare = path.replace(/\?.*/, "");
  const parts = route.split("/").flatMap((part, at) => (part.startsWith("[") ? [at] : []));
  const query = new URLSearchParams(path.replace(/^[^?]*/, ""));
  const names = new Set([...searches.flatMap(({ fields }) => fields.map(({ name }) => name)), ...query.keys()]);
  return [
    ...[...names].filter(Boolean).map((name) => (said: string) => `${bare}?${name}=${said}`),
    ...parts.map(
      (part) => (said: string) =>
        bare
          .split("/")
          .with(part, said || "%20")
          .join("/"),
    ),
  ];
}
