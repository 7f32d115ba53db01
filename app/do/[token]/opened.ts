import { notFound } from "next/navigation";
import { z } from "zod";
import { type Link, readLink } from "@/lib/links";

/** What every form behind a signed link carries: the link itself, which is read again when it is sent. */
export const tokenInput = z.object({ token: z.string().max(2_000) });

/** What a token allows, if it is this; for any other the page does not exist. */
export async function opened<D extends Link["do"]>(token: string, what: D): Promise<Extract<Link, { do: D }>> {
  const link = await readLink(token);
  if (link?.do !== what) notFound();
  return link as Extract<Link, { do: D }>;
}
