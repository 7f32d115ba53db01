import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { asPost, type Browser, filled, formOf, type Page } from "@/tests/prove/served/browser";
import { make } from "@/tests/support/make";

/** A form that is open and filled in, what it holds that must not be lost, and how often it has been done. */
export type Filled = {
  what: string;
  typed: string;
  send: () => Promise<Page>;
  again: (page: Page) => Promise<Page>;
  isTaken: (page: Page) => boolean;
  done: () => Promise<number>;
};

let asked = 0;

/** Pieces that are about to be logged by somebody of a hub: an act of ours, with its event. Sent without script, or as script does. */
export async function fillLog(person: Browser, hub: { id: number; slug: string }, by?: "script"): Promise<Filled> {
  const page = await person.go(`/hub/${hub.slug}/log`);
  const form = formOf(page, "Log these pieces");
  const { id } = await make.item();
  const include = { garmentType: true, size: true, colour: true };
  const item = found(await db.item.findUnique({ where: { id }, include }), "item");
  const quantity = 11 + (asked++ % 480);
  const where = { hubId: hub.id, quantity };
  const before = await db.entry.count({ where });
  const values = {
    garmentTypeId: `${item.garmentTypeId}`,
    sizeId: `${item.sizeId}`,
    colourId: `${item.colourId}`,
    quantity: `${quantity}`,
  };
  const done = async () => (await db.entry.count({ where })) - before;
  if (by) {
    const send = () => sendByScript(person, page, filled(form, values));
    const isTaken = ({ headers }: Page) => String(headers["x-action-redirect"]).includes("done=logged");
    return { what: "logging by script", typed: `"quantity":"${quantity}"`, send, again: send, isTaken, done };
  }
  return {
    what: "logging",
    typed: `value="${quantity}"`,
    send: () => person.post(page, form, values),
    again: (shown) => person.post(shown, formOf(shown, /^(Send it again|Log these pieces)$/)),
    isTaken: ({ path, status }) => status === 200 && path.includes("done=logged"),
    done,
  };
}

/** What React sends for a form with `useActionState`: the state before, and the fields. */
async function sendByScript(person: Browser, page: Page, pairs: [string, string][]): Promise<Page> {
  const named = pairs.find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "{}";
  const fields = pairs
    .filter(([name]) => !name.startsWith("$ACTION"))
    .map(([name, value]): [string, string] => [`_1_${name}`, value]);
  const { headers, ...post } = asPost(person.at.origin, [...fields, ["0", '[{"values":{},"errors":{}},"$K1"]']]);
  const asked = { ...headers, accept: "text/x-component", "next-action": JSON.parse(named).id };
  return { ...(await person.once(page.path, { ...post, headers: asked })), path: page.path };
}
