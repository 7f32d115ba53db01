import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import { type Browser, formOf, type Page } from "@/tests/prove/served/browser";
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

let filled = 0;

/** Pieces that are about to be logged by somebody of a hub: an act of ours, with its event. */
export async function fillLog(person: Browser, hub: { id: number; slug: string }): Promise<Filled> {
  const page = await person.go(`/hub/${hub.slug}/log`);
  const form = formOf(page, "Log these pieces");
  const { id } = await make.item();
  const include = { garmentType: true, size: true, colour: true };
  const item = found(await db.item.findUnique({ where: { id }, include }), "item");
  const quantity = 11 + (filled++ % 480);
  const where = { hubId: hub.id, quantity };
  const before = await db.entry.count({ where });
  const values = {
    garmentTypeId: `${item.garmentTypeId}`,
    sizeId: `${item.sizeId}`,
    colourId: `${item.colourId}`,
    quantity: `${quantity}`,
  };
  return {
    what: "logging",
    typed: `value="${quantity}"`,
    send: () => person.post(page, form, values),
    again: (shown) => person.post(shown, formOf(shown, /^(Send it again|Log these pieces)$/)),
    isTaken: ({ path, status }) => status === 200 && path.includes("done=logged"),
    done: async () => (await db.entry.count({ where })) - before,
  };
}
