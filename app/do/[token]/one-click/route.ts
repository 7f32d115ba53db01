import { holder } from "@/lib/actor";
import { env } from "@/lib/env";
import { newKey } from "@/lib/keys";
import { networkIn } from "@/lib/limits/network";
import { OverLimit, spend } from "@/lib/limits/spend";
import { readLink } from "@/lib/links";
import { stopMail } from "@/lib/mail/commands";
import { findStoppable } from "@/lib/mail/queries";
import { posted } from "@/lib/route";

type Context = { params: Promise<{ token: string }> };

/**
 * What a mail reader posts when its own "unsubscribe" is chosen (RFC 8058). It comes from no page of ours, so this is the
 * one place that asks for no origin: the signed link is all the proof there is, and it can do this and nothing else.
 */
export const POST = posted("/do/[token]/one-click", async (request, { token }: { token: string }) => {
  const link = await readLink(token);
  if (link?.do !== "unsubscribe") return say(404, "This link is not one of ours, or it is too old.");
  if (!(await asksToStop(request))) return say(400, "Send List-Unsubscribe=One-Click.");
  const late = await tooOften(request);
  if (late) return late;
  const actor = holder(link);
  const { stopped } = await findStoppable(actor);
  if (!stopped) await stopMail(actor, link, newKey());
  return say(200, "Done. You will get no more of these e-mails.");
});

/** Looking changes nothing: whoever follows the address by hand finds the page with the button. */
export async function GET(_: Request, { params }: Context) {
  return Response.redirect(new URL(`/do/${encodeURIComponent((await params).token)}`, env.APP_URL), 303);
}

/** As a form of either kind (RFC 8058, 3.1). No more of it is read than it could need. */
async function asksToStop({ body }: Request) {
  let heard = "";
  for await (const piece of body ?? []) {
    heard += Buffer.from(piece).toString("latin1");
    if (heard.length > 4_096) break;
  }
  return /List-Unsubscribe"?(=|\s+)One-Click/i.test(heard);
}

/** The answer to a network that has sent too much; null to any other. */
async function tooOften({ headers }: Request) {
  try {
    await spend("visiting", networkIn(headers));
    return null;
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    return say(429, error.message, { "Retry-After": `${Math.ceil(error.seconds)}` });
  }
}

const say = (status: number, words: string, more: Record<string, string> = {}) =>
  new Response(`${words}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...more },
  });
