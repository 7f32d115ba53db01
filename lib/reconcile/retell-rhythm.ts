import type { EventName, Events } from "@/lib/events/events";
import { type Books, cut, must } from "@/lib/reconcile/books";

/** How what comes of questions and answers changes the books. */
export const retellRhythm: { [N in EventName]?: (books: Books, facts: Events[N]) => void } = {
  "request.slept"(books, { requestId }) {
    const request = must(books.requests.get(requestId), `request ${requestId} was never asked`);
    must(request.state === "open", `request ${requestId} fell asleep while it was ${request.state}`);
    request.state = "sleeping";
  },
  "request.confirmed"(books, { requestId, woken }) {
    const request = must(books.requests.get(requestId), `request ${requestId} was never asked`);
    const before = woken ? "sleeping" : "open";
    must(request.state === before, `request ${requestId} was confirmed while it was ${request.state}`);
    request.state = "open";
  },
  "request.reduced"(books, { requestId, lines }) {
    must(books.requests.get(requestId)?.state === "open", `request ${requestId} was reduced while it was not open`);
    for (const { lineId, was, asked, cuts } of lines) {
      const line = books.line(lineId);
      must(line.asked === was && asked < was, `line ${lineId} asked ${line.asked}, and went from ${was} to ${asked}`);
      cut(books, cuts);
      line.asked = asked;
    }
  },
  "claims.lapsed"(books, { parts }) {
    for (const { claimId, lineId } of parts) {
      const { packed, sent } = books.claim(claimId);
      must(packed === sent, `claim ${claimId} lapsed with pieces in a bag`);
      const { requestId } = books.line(lineId);
      must(books.requests.get(requestId)?.state === "open", `claim ${claimId} lapsed while its request was not open`);
    }
    cut(books, parts);
  },
};
