import { findShownLetter } from "@/lib/mail/gallery";
import { asHtml } from "@/lib/mail/html";

/** An example of a letter as a mail reader would show it. */
export async function GET(_: Request, { params }: { params: Promise<{ letter: string }> }) {
  const { letter: wanted } = await params;
  const shown = findShownLetter(wanted);
  if (!shown) return new Response("There is no such e-mail.\n", { status: 404 });
  return new Response(asHtml(shown.letter), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Robots-Tag": "noindex",
    },
  });
}
