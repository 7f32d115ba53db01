import escapeHtml from "escape-html";
import type { Posted } from "@/lib/run/front/posted";

/** Why the app cannot answer, and what that means for what somebody sent. */
export type Trouble = "away" | "not-kept" | "in-doubt" | "renewed" | "broken" | "broken-form";
type Words = { title: string; lede: string; next: string; again?: string };

const says: Record<Trouble, Words> = {
  away: {
    title: "We cannot show this page at the moment",
    lede: "We cannot reach our records. What was saved before is still there.",
    next: "Try again in a minute.",
  },
  "not-kept": {
    title: "We could not save this",
    lede: "We could not reach our records, so nothing was saved. Nothing you typed is lost: it is below.",
    next: "Send it again in a minute.",
    again: "Send it again",
  },
  "in-doubt": {
    title: "We do not know whether this was saved",
    lede: "Our records stopped answering before they told us. Nothing you typed is lost: it is below.",
    next: "Send it again in a minute. If it was saved the first time, it still counts once.",
    again: "Send it again",
  },
  renewed: {
    title: "Bobbin has changed since you opened that page",
    lede: "So nothing was saved. What you typed is below.",
    next: "Open the page again and type it there.",
  },
  broken: {
    title: "A thread has snapped",
    lede: "Something went wrong on our side. It is not your fault, and what was saved before is still there.",
    next: "Try again in a minute.",
  },
  "broken-form": {
    title: "A thread has snapped",
    lede: "Something went wrong on our side, and it is not your fault. Nothing you typed is lost: it is below.",
    next: "Send it again in a minute. If it was saved the first time, it still counts once.",
    again: "Send it again",
  },
};

export const statusOf: Record<Trouble, number> = {
  away: 503,
  "not-kept": 503,
  "in-doubt": 503,
  renewed: 409,
  broken: 500,
  "broken-form": 500,
};

type About = { trouble: Trouble; address: string; posted: Posted; reference?: string };

/** The page that says so, without our records and without script. `like` is a page of the build, for all that stands round it. */
export function troublePage(like: string, { trouble, address, posted, reference }: About): string {
  const { title, lede, next, again } = says[trouble];
  const inside = [
    `<h1>${title}</h1><p class="lede">${lede}</p><p>${next}</p>`,
    reference ? `<p>If it keeps happening, tell us this reference: <b>${escapeHtml(reference)}</b></p>` : "",
    again && posted.length > 0 ? resend(address, posted, again) : `<p>${link(address)}</p>`,
    typedList(posted),
  ];
  return like
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<link [^>]*as="script"[^>]*>/g, "")
    .replace(/<title>[\s\S]*?<\/title>/, () => `<title>${title} – Bobbin</title>`)
    .replace(/(<main\b[^>]*>)[\s\S]*(<\/main>)/, (_, from, to) => from + frame(inside.join("")) + to);
}

const frame = (inside: string) => `<div class="wrap page page-form"><div class="stack">${inside}</div></div>`;

const link = (address: string) => `<a class="btn btn-primary" href="${escapeHtml(address)}">Open the page again</a>`;

const resend = (address: string, posted: Posted, words: string) =>
  `<form class="form" method="post" enctype="multipart/form-data" action="${escapeHtml(address)}">${posted
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("")}<p class="form-go"><button class="btn btn-primary" type="submit">${words}</button></p></form>`;

function typedList(posted: Posted): string {
  const typed = posted.filter(([name, value]) => value !== "" && !/^(\$ACTION|key$)|Id$/.test(name));
  if (typed.length === 0) return "";
  const rows = typed.map(
    ([name, value]) => `<div><dt>${escapeHtml(said(name))}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<h2>What you sent</h2><dl class="summary">${rows.join("")}</dl>`;
}

/** The name of a field as it is read: "neededBy.day" is "Needed by day". */
function said(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[.\-_]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
