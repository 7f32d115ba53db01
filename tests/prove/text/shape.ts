import { parse } from "parse5";
import { said, words } from "@/tests/prove/served/forms";
import { all, type Element } from "@/tests/prove/text/hand/seek";

/** What a page is made of without its words: each element, in order, with the names of its attributes. */
export const shapeOf = (html: string): string[] =>
  all(parse(html))
    .filter((each) => each.tagName !== "br" && !isPayload(each))
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name).sort()].join(" "));

/** Where two shapes part, in words. */
export function differs(before: string[], after: string[]): string | undefined {
  const at = before.findIndex((each, place) => each !== after[place]);
  if (at < 0 && before.length === after.length) return;
  const place = at < 0 ? before.length : at;
  return `<${before[place] ?? "end"}> became <${after[place] ?? "end"}> at ${place}`;
}

/** What should stand in no page and no mail, whatever somebody typed. */
export function dangersIn(html: string): string[] {
  const elements = all(parse(html));
  return [
    ...elements.filter(({ tagName }) => foreign.has(tagName)).map(({ tagName }) => `a <${tagName}>`),
    ...elements.flatMap(attributes),
    ...elements
      .filter((each) => each.tagName === "script" && !isGood(each))
      .map((each) => `script: ${cut(words(each))}`),
    ...(html.includes("\0") ? ["a character that is nothing"] : []),
    ...unbalanced(elements),
  ];
}

const foreign = new Set(["iframe", "frame", "object", "embed", "base", "applet", "math", "plaintext", "marquee"]);

function attributes(element: Element): string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (name.startsWith("on")) return [`<${element.tagName} ${name}>`];
    if (name === "http-equiv" || name === "srcdoc") return [`<${element.tagName} ${name}>`];
    return addresses.has(name) && !ours.test(value) ? [`<${element.tagName} ${name}="${cut(value)}">`] : [];
  });
}

const addresses = new Set(["href", "src", "action", "formaction", "xlink:href", "poster", "data", "background"]);
const ours = /^(?:$|[/#?](?!\/)|https?:\/\/|mailto:|tel:)/;

const isPayload = (element: Element) => element.tagName === "script" && said(element, "src") === undefined;

/** A script of ours comes from a file, or hands over the page's data as one string of JSON. */
function isGood(element: Element): boolean {
  if (!isPayload(element)) return true;
  const body = words(element);
  const pushed =
    /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);?)?(?:self\.__next_f\.push\((.*)\))?$/s.exec(body);
  if (pushed) return isJson(pushed[1] ?? "[]") && !/<[/!]/.test(body);
  return said(element, "type") === "application/json" || known.some((each) => body.startsWith(each));
}

const known = ["self.__next_r=", '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":'];

function isJson(words: string): boolean {
  try {
    JSON.parse(words);
    return true;
  } catch {
    return false;
  }
}

/** What turns the order of letters, outside of a field, which stands for itself. */
function unbalanced(elements: Element[]): string[] {
  return elements
    .filter(({ tagName }) => !["textarea", "script", "style"].includes(tagName))
    .flatMap(({ tagName, childNodes }) =>
      childNodes.flatMap((node) =>
        "value" in node && turns(node.value) ? [`<${tagName}> turns the order of letters`] : [],
      ),
    );
}

const turns = (words: string) =>
  /[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067\u206A-\u206F]/.test(words) ||
  words.split("\u2068").length !== words.split("\u2069").length;

const cut = (words: string) => JSON.stringify(words.slice(0, 80));
