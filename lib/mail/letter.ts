import escapeHtml from "escape-html";

/** One letter, in words. How it looks as text and as a page is decided here, for every letter the same. */
export type Letter = {
  subject: string;
  greeting?: string;
  /** A code to type, shown large. */
  code?: string;
  paragraphs: string[];
  /** What somebody wrote, and who it was. */
  quote?: { words: string; by: string };
  /** The one thing to do. */
  link?: { label: string; url: string };
  /** What somebody may do instead. */
  others?: { label: string; url: string }[];
  closing?: string;
};

const foot = "Bobbin is free, open-source software, run by volunteers. It is not an NHS service.";

/** The letter for a reader of plain text. */
export function asText({ greeting, code, paragraphs, quote, link, others = [], closing }: Letter): string {
  const parts = [
    greeting,
    code,
    ...paragraphs,
    quote && `${quote.words.replace(/^/gm, "> ")}\n\n${quote.by}`,
    link && `${link.label}:\n${link.url}`,
    ...others.map(({ label, url }) => `${label}:\n${url}`),
    closing,
    `-- \n${foot}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The letter as a page that every mail reader can show, by day and by night, without pictures or script. */
export function asHtml({ subject, greeting, code, paragraphs, quote, link, others = [], closing }: Letter): string {
  const body = [
    greeting && paragraph(greeting),
    code && `<p class="code" style="${styles.code}">${escapeHtml(code)}</p>`,
    ...paragraphs.map(paragraph),
    quote && quoted(quote),
    link &&
      `<p style="${styles.p}"><a class="go" href="${escapeHtml(link.url)}" style="${styles.go}">${escapeHtml(link.label)}</a></p>`,
    ...others.map(
      ({ label, url }) =>
        `<p style="${styles.p}"><a class="ink" href="${escapeHtml(url)}" style="${styles.other}">${escapeHtml(label)}</a></p>`,
    ),
    link &&
      `<p class="soft" style="${styles.small}">If the button does nothing, open this address:<br>${escapeHtml(link.url)}</p>`,
    closing && paragraph(closing),
  ];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${night}</style></head>
<body class="ground" style="margin:0;background:#f3efe6;color:#19231f;font:18px/1.5 Verdana,sans-serif">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0">
<tr><td bgcolor="#14463c" style="background:#14463c;border-bottom:3px dashed #f4b53f;padding:18px 24px;color:#fbf6ea;font-size:24px;font-weight:bold">Bobbin</td></tr>
<tr><td class="paper" style="background:#fffdf8;padding:28px 24px">${body.filter(Boolean).join("\n")}</td></tr>
<tr><td class="soft" style="padding:16px 24px;font-size:16px;color:#4a534d">${foot}</td></tr>
</table></body></html>
`;
}

const paragraph = (words: string) => `<p style="${styles.p}">${lines(words)}</p>`;
const quoted = ({ words, by }: { words: string; by: string }) =>
  `<blockquote class="quote" style="${styles.quote}"><p style="${styles.p}">${lines(words)}</p><p style="margin:0">${escapeHtml(by)}</p></blockquote>`;
const lines = (words: string) => escapeHtml(words).replaceAll("\n", "<br>");

const styles = {
  p: "margin:0 0 18px;max-width:38rem;overflow-wrap:anywhere",
  small: "margin:0 0 18px;max-width:38rem;overflow-wrap:anywhere;font-size:16px;color:#4a534d",
  code: "margin:0 0 18px;font-size:34px;font-weight:bold;letter-spacing:4px",
  go: "display:inline-block;background:#14463c;color:#fbf6ea;padding:12px 20px;border-radius:6px;font-weight:bold",
  other: "color:#14463c;font-weight:bold",
  quote:
    "margin:0 0 18px;max-width:36rem;padding:16px 20px;border-left:6px solid #c9756a;background:#f7dfd6;color:#5e2328",
};

const night = `@media (prefers-color-scheme:dark){
.ground{background:#111816!important;color:#f1ecdf!important}.paper{background:#1a2320!important}
.soft{color:#bcc3ba!important}.ink{color:#8ed4bd!important}.go{background:#8ed4bd!important;color:#0b221b!important}
.quote{background:#3a2320!important;color:#f8d5c8!important}}`;
