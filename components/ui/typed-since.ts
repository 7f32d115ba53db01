import { type RefObject, useEffect } from "react";

type Typed = Map<string, FormDataEntryValue[]>;

/** React resets a form when its answer comes. What somebody has typed or chosen since they sent it stays. */
export function useTypedSince(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const own = form.current;
    if (!own) return;
    const since: Typed = new Map();
    const listening = new AbortController();
    const on = (event: string, act: (event: Event) => void) =>
      own.addEventListener(event, act, { signal: listening.signal });
    on("submit", () => since.clear());
    on("input", ({ target }) => {
      const { name } = target as HTMLInputElement;
      since.set(name, new FormData(own).getAll(name));
    });
    // The event comes before the fields are emptied.
    on("reset", () => queueMicrotask(() => putBack(own, since)));
    return () => listening.abort();
  }, [form]);
}

/** By name, because a field may have been drawn anew. */
function putBack(form: HTMLFormElement, since: Typed) {
  for (const control of form.elements as Iterable<Element> & HTMLFormControlsCollection) {
    const { name, type, value } = control as HTMLInputElement;
    const typed = since.get(name);
    if (!typed) continue;
    if (type === "radio" || type === "checkbox") (control as HTMLInputElement).checked = typed.includes(value);
    else (control as HTMLInputElement).value = String(typed[0] ?? "");
  }
}
