import { imprint, type Letter } from "@/lib/mail/letter";

/** The letter for a reader of plain text. */
export function asText({ greeting, parts = [], foot, ...letter }: Letter): string {
  const all = [
    greeting,
    ...body(letter),
    ...parts.map((part) => [heading(part.subject), ...body(part)].join("\n\n")),
    [`-- `, foot && `${foot.why}\n`, ...(foot?.links ?? []).map(pointed), foot && "", imprint]
      .filter((line) => line !== undefined)
      .join("\n"),
  ];
  return `${all.filter(Boolean).join("\n\n")}\n`;
}

const body = ({ code, paragraphs, quote, link, others = [], closing }: Omit<Letter, "subject">) =>
  [
    code,
    ...paragraphs,
    quote && `${quote.words.replace(/^/gm, "> ")}\n\n${quote.by}`,
    link && pointed(link),
    ...others.map(pointed),
    closing,
  ].filter(Boolean);

const pointed = ({ label, url }: { label: string; url: string }) => `${label}:\n${url}`;
const heading = (words: string) => `\n${words}\n${"=".repeat(Math.min(words.length, 72))}`;
