import type { Metadata } from "next";
import { headers } from "next/headers";

const refused = new WeakSet<object>();

/** Notes that the form of this request was not taken. */
export async function noteRefusal() {
  refused.add(await headers());
}

/** The title of a page with forms: "Error: " stands before it where what was sent was not taken, without script as well. */
export async function titled(title: string): Promise<Metadata> {
  return { title: refused.has(await headers()) ? `Error: ${title}` : title };
}
