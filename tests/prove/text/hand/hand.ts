import type { Page as PlaywrightPage } from "@playwright/test";
import { parse, serialize } from "parse5";
import { browser, type Page } from "@/tests/prove/served/browser";
import { type Form, formsIn, said, within, words } from "@/tests/prove/served/forms";
import { byLabel, byRole, type Element, formAround, type Named, type Node } from "@/tests/prove/text/hand/seek";
import { choose, tick, write } from "@/tests/prove/text/hand/write";

type How = { name?: Named; exact?: boolean };

/**
 * A hand at a browser without script. It understands as much of Playwright's page as the list of all forms uses
 * (tests/support/journeys/twice), so that one list serves both.
 */
export function openHand(to: { port: number; origin: string }) {
  const own = browser(to);
  let page: Page | undefined;
  let tree = parse("");

  function show(next: Page) {
    page = next;
    tree = parse(next.text);
  }

  function here(): Page {
    if (!page) throw new Error("No page is open.");
    return page;
  }

  function spot(find: () => Element[]) {
    const one = () => {
      const [first] = find();
      if (!first) throw new Error(`${here().path} (${here().status}) does not have what was sought.`);
      return first;
    };
    const inside = (seek: (root: Node) => Element[]) => spot(() => find().flatMap(seek));
    return {
      ...seekers(inside),
      first: () => spot(() => find().slice(0, 1)),
      last: () => spot(() => find().slice(-1)),
      count: async () => find().length,
      getAttribute: async (name: string) => said(one(), name) ?? null,
      fill: async (text: string) => write(one(), text),
      check: async () => tick(one(), tree),
      selectOption: async (wanted: string | { index: number }) => choose(one(), wanted),
      click: () => press(one()),
    };
  }

  type Seek = (root: Node) => Element[];
  function seekers(inside: (seek: Seek) => ReturnType<typeof spot>): Seekers {
    return {
      getByLabel: (name: Named, how: How = {}) => inside((root) => byLabel(root, name, how.exact)),
      getByRole: (role: string, { name, exact }: How = {}) => inside((root) => byRole(root, role, name, exact)),
      locator: (tag: string) => inside((root) => within(root, tag)),
    };
  }
  type Seekers = {
    getByLabel: (name: Named, how?: How) => ReturnType<typeof spot>;
    getByRole: (role: string, how?: How) => ReturnType<typeof spot>;
    locator: (tag: string) => ReturnType<typeof spot>;
  };

  async function press(element: Element) {
    if (element.tagName === "a") return show(await own.go(local(said(element, "href") ?? "")));
    show(await own.post(here(), formOf(element)));
  }

  /** What the form of this button would send. */
  function formOf(button: Element): Form {
    const around = formAround(button);
    const form = around && formsIn(serialize(tree))[within(tree, "form").indexOf(around)];
    if (!form) throw new Error(`"${words(button)}" on ${here().path} is in no form.`);
    const name = said(button, "name");
    return name ? { ...form, values: [...form.values, [name, said(button, "value") ?? ""]] } : form;
  }

  const local = (address: string) => {
    const { pathname, search } = new URL(address, new URL(here().path, to.origin));
    return `${pathname}${search}`;
  };

  const self = {
    ...seekers((seek) => spot(() => seek(tree))),
    goto: async (path: string) => show(await own.go(page ? local(path) : path)),
    waitForURL: async () => {},
    url: () => `${to.origin}${here().path}`,
    context: () => ({ clearCookies: async () => own.cookies.clear() }),
  };

  return {
    own,
    here,
    /** The hand as the list of forms takes it. */
    page: self as unknown as PlaywrightPage,
    /** What would be sent by pressing this button of the page. */
    form: (name: Named) => {
      const [button] = byRole(within(tree, "main")[0] ?? tree, "button", name);
      if (!button) throw new Error(`${here().path} (${here().status}) has no button "${name}".`);
      return formOf(button);
    },
  };
}
