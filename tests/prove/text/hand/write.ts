import { said, within, words } from "@/tests/prove/served/forms";
import { type Element, formAround, type Node } from "@/tests/prove/text/hand/seek";

/** Types into a field, in place of what stands in it. */
export function write(field: Element, text: string) {
  if (field.tagName !== "textarea") return set(field, "value", text);
  field.childNodes = [{ nodeName: "#text", value: text, parentNode: field }];
}

/** Ticks a box. Of buttons with one name in a form, the others are let go. */
export function tick(box: Element, root: Node) {
  if (said(box, "type") === "radio")
    for (const other of within(formAround(box) ?? root, "input"))
      if (said(other, "name") === said(box, "name")) unset(other, "checked");
  set(box, "checked", "");
}

/** Chooses from a list, by what it says or by its value. */
export function choose(list: Element, wanted: string | { index: number }) {
  const options = within(list, "option");
  const fits = (each: Element) => words(each).trim() === wanted || said(each, "value") === wanted;
  const one = typeof wanted === "string" ? options.find(fits) : options[wanted.index];
  if (!one) throw new Error(`There is no "${wanted}" to choose.`);
  for (const option of options) unset(option, "selected");
  set(one, "selected", "");
}

function set(element: Element, name: string, value: string) {
  unset(element, name);
  element.attrs.push({ name, value });
}

function unset(element: Element, name: string) {
  element.attrs = element.attrs.filter((each) => each.name !== name);
}
