import { asHtml } from "@/lib/mail/html";
import type { Letter } from "@/lib/mail/letter";
import { asText } from "@/lib/mail/text";
import { readMail, saidIn } from "@/tests/prove/text/raw";
import { dangersIn } from "@/tests/prove/text/shape";

const headers = [
  "From",
  "To",
  "Subject",
  "Message-ID",
  "Date",
  "MIME-Version",
  "Content-Type",
  "Auto-Submitted",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
];

/** What a mail should not be that came over the wire: headers of somebody's own, a split line, another page than ours. */
export function listMailWrongs(raw: string, letter?: Letter): string[] {
  const mail = readMail(raw);
  const names = mail.headers.map(([name]) => name);
  const said = (wanted: string) => mail.headers.find(([name]) => name === wanted)?.[1] ?? "";
  const { "text/html": html = "", "text/plain": plain = "" } = mail.parts;
  return [
    ...names.filter((name) => !headers.includes(name)).map((name) => `a header "${name.slice(0, 60)}"`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `a second header "${name}"`),
    ...(/\r(?!\n)|(?<!\r)\n|\0/.test(raw) ? ["a line that ends by itself"] : []),
    ...(raw.split("\r\n").some((line) => line.length > 998) ? ["a line that is too long"] : []),
    ...(/^[\w.+-]+@[\w.-]+$/.test(said("To")) ? [] : [`it goes to ${said("To").slice(0, 80)}`]),
    ...(/^Bobbin <[\w.+-]+@[\w.-]+>$/.test(said("From")) ? [] : [`it comes from ${said("From").slice(0, 80)}`]),
    ...(html && plain ? [] : ["no page, or no text"]),
    ...dangersIn(html),
    ...(letter ? others(letter, { html, plain, subject: saidIn(said("Subject")) }) : []),
  ];
}

function others(letter: Letter, { html, plain, subject }: { html: string; plain: string; subject: string }): string[] {
  const ours = (text: string) => text.replaceAll("\r\n", "\n").trim();
  return [
    ...(oneSpace(subject) === oneSpace(letter.subject)
      ? []
      : [`its subject is "${subject}", and not "${letter.subject}"`]),
    ...(ours(html) === ours(asHtml(letter)) ? [] : ["its page is not ours"]),
    ...(ours(plain) === ours(asText(letter)) ? [] : ["its text is not ours"]),
  ];
}

const oneSpace = (subject: string) => subject.replace(/\s+/g, " ").trim();
