import escapeHtml from "escape-html";
import { type Foot, imprint, type Letter } from "@/lib/mail/letter";

/** The letter as a page that every mail reader can show, by day and by night, without pictures or script. */
export function asHtml({ subject, greeting, parts = [], foot, ...letter }: Letter): string {
  const all = [
    greeting && paragraph(greeting),
    ...body(letter),
    letter.link && inFull(letter.link.url),
    letter.closing && paragraph(letter.closing),
    ...parts.map((part) => [heading(part.subject), ...body(part), part.closing && paragraph(part.closing)].join("\n")),
  ];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${night}</style></head>
<body class="ground" style="margin:0;background:#f3efe6;color:#19231f;font:18px/1.5 Verdana,sans-serif">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0">
<tr><td bgcolor="#14463c" style="background:#14463c;border-bottom:3px dashed #f4b53f;padding:18px 24px;color:#fbf6ea;font-size:24px;font-weight:bold">Bobbin</td></tr>
<tr><td class="paper" style="background:#fffdf8;padding:28px 24px">${all.filter(Boolean).join("\n")}</td></tr>
<tr><td class="soft" style="padding:16px 24px;font-size:16px;color:#4a534d">${foot ? ended(foot) : ""}${imprint}</td></tr>
</table></body></html>
`;
}

const body = ({ code, paragraphs, quote, link, others = [] }: Omit<Letter, "subject">) =>
  [
    code && `<p class="code" style="${styles.code}">${escapeHtml(code)}</p>`,
    ...paragraphs.map(paragraph),
    quote && quoted(quote),
    link &&
      `<p style="${styles.p}"><a class="go" href="${escapeHtml(link.url)}" style="${styles.go}">${escapeHtml(link.label)}</a></p>`,
    ...others.map((other) => `<p style="${styles.p}">${linked(other)}</p>`),
  ].filter(Boolean);

const inFull = (url: string) =>
  `<p class="soft" style="${styles.small}">If the button does nothing, open this address:<br>${escapeHtml(url)}</p>`;
const heading = (words: string) => `<h2 style="${styles.h2}">${escapeHtml(words)}</h2>`;
const paragraph = (words: string) => `<p style="${styles.p}">${lines(words)}</p>`;
const quoted = ({ words, by }: { words: string; by: string }) =>
  `<blockquote class="quote" style="${styles.quote}"><p style="${styles.p}">${lines(words)}</p><p style="margin:0">${escapeHtml(by)}</p></blockquote>`;
const lines = (words: string) => escapeHtml(words).replaceAll("\n", "<br>");
const linked = ({ label, url }: { label: string; url: string }) =>
  `<a class="ink" href="${escapeHtml(url)}" style="${styles.other}">${escapeHtml(label)}</a>`;
const ended = ({ why, links }: Foot) =>
  `<p style="${styles.foot}">${lines(why)}</p>${links.map((link) => `<p style="${styles.foot}">${linked(link)}</p>`).join("")}`;

const styles = {
  p: "margin:0 0 18px;max-width:38rem;overflow-wrap:anywhere",
  h2: "margin:36px 0 18px;max-width:38rem;padding-top:24px;border-top:3px dashed #c9b28a;font-size:22px;line-height:1.3;overflow-wrap:anywhere",
  small: "margin:0 0 18px;max-width:38rem;overflow-wrap:anywhere;font-size:16px;color:#4a534d",
  foot: "margin:0 0 12px;max-width:38rem",
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
