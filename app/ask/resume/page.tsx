import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth";
import { attachDraft } from "@/lib/drafts/store";

/**
 * Where signing in leads: the answers now belong to the person, who finds them on this device too. Whoever knows a
 * draft's hash was given it by the browser that typed the answers. A page and no route handler: with script, the next
 * form is sent to the address that signing in led to, and a handler takes none.
 */
export default async function ResumePage({ searchParams }: { searchParams: Promise<{ draft?: string | string[] }> }) {
  const [actor, { draft }] = [await requireActor(), await searchParams];
  const tokenHash = String(draft ?? "");
  if (/^[\w-]{43}$/.test(tokenHash)) await attachDraft(actor, tokenHash);
  redirect("/ask/check");
}
