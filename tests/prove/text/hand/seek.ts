import type { DefaultTreeAdapterMap } from "parse5";
import { said, within, words } from "@/tests/prove/served/forms";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];
export type Named = string | RegExp;

/** All elements below a node, in the page's order. */
export function all(node: Node): Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((each) => ("tagName" in each ? [each, ...all(each)] : []));
}

/** Does this name fit, as a reader hears it? Words fit where they are part of it, whatever their case; exactly, where asked. */
export function fits(heard: string, named: Named, exact = false): boolean {
  const name = heard.replace(/\s+/g, " ").trim();
  if (named instanceof RegExp) return named.test(name);
  return exact ? name === named : name.toLowerCase().includes(named.toLowerCase());
}

/** The fields that a label with these words belongs to. */
export function byLabel(root: Node, named: Named, exact = false): Element[] {
  const labels = within(root, "label").filter((label) => fits(words(label), named, exact));
  return labels.flatMap((label) => {
    const id = said(label, "for");
    const inside = all(label).filter(isField);
    return id === undefined ? inside : all(documentOf(root)).filter((each) => said(each, "id") === id);
  });
}

const isField = ({ tagName }: Element) => ["input", "textarea", "select"].includes(tagName);

/** The elements with this part to play, and this name. */
export function byRole(root: Node, role: string, named: Named = "", exact = false): Element[] {
  return all(root).filter((each) => roleOf(each) === role && fits(nameOf(each, root), named, exact));
}

function roleOf(element: Element): string | undefined {
  const own = said(element, "role");
  if (own) return own;
  if (element.tagName === "a") return said(element, "href") === undefined ? undefined : "link";
  return roles[element.tagName];
}

const roles: Record<string, string> = { button: "button", main: "main", fieldset: "group", img: "img" };

function nameOf(element: Element, root: Node): string {
  const by = said(element, "aria-labelledby");
  if (by) return words(all(documentOf(root)).find((each) => said(each, "id") === by) ?? element);
  if (element.tagName === "fieldset") return within(element, "legend").map(words)[0] ?? "";
  return said(element, "aria-label") ?? words(element);
}

/** The whole that a node is part of. */
export function documentOf(node: Node): Node {
  return "parentNode" in node && node.parentNode ? documentOf(node.parentNode) : node;
}

/** The form that an element is in. */
export function formAround(node: Node): Element | undefined {
  if ("tagName" in node && node.tagName === "form") return node;
  return "parentNode" in node && node.parentNode ? formAround(node.parentNode) : undefined;
}
