import type { Events } from "@/lib/events/events";
import { type Books, must } from "@/lib/reconcile/books";

/** How adding to a request, and merging wards, change the books. */
export const retellAsking = {
  "lines.added"(books: Books, { requestId, lines }: Events["lines.added"]) {
    const state = books.requests.get(requestId)?.state ?? "";
    must(["open", "held"].includes(state), `request ${requestId} got more lines while it was ${state}`);
    for (const { lineId, was, asked, ...what } of lines) {
      if (was === 0 && !books.lines.has(lineId))
        books.lines.set(lineId, { requestId, asked: 0, claimed: 0, sent: 0, received: 0, what });
      const line = books.line(lineId);
      must(line.asked === was && asked > was, `line ${lineId} asked ${line.asked}, not ${was}`);
      line.asked = asked;
    }
  },
  "ward.merged"(books: Books, { intoId, requestIds, opened }: Events["ward.merged"]) {
    for (const id of requestIds) requestOf(books, id).wardId = intoId;
    for (const id of opened) requestOf(books, id).state = "open";
  },
  "ward.unmerged"(books: Books, { fromId, requestIds, held }: Events["ward.unmerged"]) {
    for (const id of requestIds) requestOf(books, id).wardId = fromId;
    for (const id of held) requestOf(books, id).state = "held";
  },
};

const requestOf = (books: Books, id: number) => must(books.requests.get(id), `request ${id} was never asked`);
