import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];
export type Field = { name: string; type: string; value: string; options: string[] };
/** A form as a browser without script finds it: what it would send if nothing were changed, and each field that can be. */
export type Form = {
  method: string;
  action: string;
  values: [string, string][];
  fields: Field[];
  buttons: { words: string; name: string; value: string }[];
};

/** Every form of a page, in the page's order. */
export function formsIn(html: string): Form[] {
  return within(parse(html), "form").map((form) => {
    const inputs = within(form, "input").map(fieldOf);
    const texts = within(form, "textarea").map((each) => ({ ...fieldOf(each), type: "textarea", value: words(each) }));
    const choices = within(form, "select").map(choiceOf);
    const sent = inputs.filter(({ type, checked }) => checked || !["checkbox", "radio", "submit"].includes(type));
    return {
      method: said(form, "method") ?? "get",
      action: said(form, "action") ?? "",
      values: [...sent, ...texts, ...choices]
        .filter(({ name }) => name !== "")
        .map(({ name, value }): [string, string] => [name, value]),
      fields: [...inputs, ...texts, ...choices],
      buttons: within(form, "button").map((each) => ({
        words: words(each).trim(),
        name: said(each, "name") ?? "",
        value: said(each, "value") ?? "",
      })),
    };
  });
}

/** Every element of a name below a node, in the page's order. */
export function within(node: Node, name: string): Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap((each) => within(each, name)) : [];
  return "tagName" in node && node.tagName === name ? [node, ...below] : below;
}

/** An attribute as it was written. */
export const said = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** All text below a node. */
export function words(node: Node): string {
  if ("value" in node) return String(node.value);
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}

function fieldOf(element: Element) {
  const type = said(element, "type") ?? "text";
  const checked = said(element, "checked") !== undefined;
  const value = said(element, "value") ?? (type === "checkbox" || type === "radio" ? "on" : "");
  return { name: said(element, "name") ?? "", type, value, options: [], checked };
}

function choiceOf(element: Element) {
  const options = within(element, "option");
  const chosen = options.find((each) => said(each, "selected") !== undefined) ?? options[0];
  const valueIn = (option: Element) => said(option, "value") ?? words(option);
  const value = chosen ? valueIn(chosen) : "";
  return { name: said(element, "name") ?? "", type: "select", value, options: options.map(valueIn), checked: false };
}
