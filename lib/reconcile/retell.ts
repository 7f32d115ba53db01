import type { EventName, Events } from "@/lib/events/events";
import { type Books, cut, must } from "@/lib/reconcile/books";
import { retellAsking } from "@/lib/reconcile/retell/asking";
import { retellRhythm } from "@/lib/reconcile/retell-rhythm";

function settle(books: Books, claimId: number, good: number, failed: number) {
  const claim = books.claim(claimId);
  const line = books.line(claim.lineId);
  for (const book of [line, claim]) {
    book.received += good;
    book.sent -= failed;
  }
  line.claimed -= failed;
  claim.packed -= failed;
  claim.quantity -= failed;
  claim.failed += failed;
}

const sameTaking = (told: object[] | null, used: object[]) => JSON.stringify(told) === JSON.stringify(used.map(plain));
const plain = (part: object) => {
  const { lotId, makerId, quantity } = part as { lotId: number; makerId: number | null; quantity: number };
  return { lotId, makerId, quantity };
};

const isOver = (state?: string) => state === "withdrawn" || state === "declined";

/** How each event changes the books, by its own rules. It throws where something could not have happened. */
export const retell: { [N in EventName]?: (books: Books, facts: Events[N]) => void } = {
  ...retellAsking,
  "request.posted"(books, { requestId, wardId, state, lines }) {
    books.requests.set(requestId, { state, wardId });
    for (const { lineId, asked, ...what } of lines)
      books.lines.set(lineId, { requestId, asked, claimed: 0, sent: 0, received: 0, what });
  },
  "ward.checked"(books, { requestIds }) {
    for (const id of requestIds) must(books.requests.get(id), `request ${id} was never asked`).state = "open";
  },
  "ward.declined"(books, { requestIds }) {
    for (const id of requestIds) must(books.requests.get(id), `request ${id} was never asked`).state = "declined";
  },
  "line.changed"(books, { lineId, was, asked, cuts }) {
    const line = books.line(lineId);
    must(books.requests.get(line.requestId)?.state === "open", `line ${lineId} changed while its request was not open`);
    must(line.asked === was, `line ${lineId} asked ${line.asked}, not ${was}`);
    cut(books, cuts);
    line.asked = asked;
  },
  "request.stopped"(books, { lines }) {
    for (const { lineId, asked } of lines) {
      must(books.line(lineId).claimed === asked, `line ${lineId} stopped at ${asked}`);
      books.line(lineId).asked = asked;
    }
  },
  "request.withdrawn"(books, { requestId, lines }) {
    must(books.requests.get(requestId), `request ${requestId} was never asked`).state = "withdrawn";
    for (const { lineId, asked, cuts } of lines) {
      cut(books, cuts);
      must(books.line(lineId).claimed === asked, `line ${lineId} was withdrawn with promises left`);
      books.line(lineId).asked = asked;
    }
  },
  "lines.claimed"(books, { hubId, parts }) {
    must(!books.closedHubs.has(hubId), `hub ${hubId} claimed while closed`);
    for (const { lineId, claimId, quantity } of parts) {
      const line = books.line(lineId);
      must(books.requests.get(line.requestId)?.state === "open", `line ${lineId} was claimed while not open`);
      line.claimed += quantity;
      must(line.claimed <= line.asked, `line ${lineId} was over-claimed`);
      books.claims.set(claimId, { lineId, hubId, quantity, packed: 0, sent: 0, received: 0, failed: 0 });
    }
  },
  "hub.declined"(books, { hubId, cuts }) {
    cut(books, cuts);
    books.closedHubs.add(hubId);
  },
  ...retellRhythm,
  "claim.released": (books, { claimId, quantity }) => cut(books, [{ claimId, quantity }]),
  "garments.logged": (books, { entryId: id, makerId, ...pieces }) =>
    books.addLot({ id, makerId, originId: id, ...pieces }),
  "garments.undone"(books, { hubId, itemId, quantity, used }) {
    const first = books.lots.get((used[0] as { lotId: number }).lotId);
    const told = books.take(hubId, itemId, quantity, must(first, "what was undone was never made").originId);
    must(sameTaking(told, used), "somebody else's pieces were undone");
  },
  "shelf.counted"(books, { hubId, itemId, by, entryId: id, used }) {
    if (by > 0) books.addLot({ id, hubId, itemId, makerId: null, originId: id, quantity: by });
    else must(sameTaking(books.take(hubId, itemId, -by), used), "a count did not take the first made first");
  },
  "parcel.packed"(books, { shipmentId, hubId, parts }) {
    books.parcels.set(shipmentId, { state: "packing", lines: parts.map((part) => part.shipmentLineId) });
    for (const { shipmentLineId, claimId, itemId, quantity, used } of parts) {
      const claim = books.claim(claimId);
      claim.packed += quantity;
      must(claim.packed <= claim.quantity, `claim ${claimId} has more packed than promised`);
      must(
        sameTaking(books.take(hubId, itemId, quantity), used),
        `parcel ${shipmentId} did not take the first made first`,
      );
      books.parcelLines.set(shipmentLineId, { claimId, itemId, quantity, good: 0, failed: 0, extra: 0 });
    }
  },
  "parcel.unpacked"(books, { shipmentId, hubId, lines }) {
    must(books.parcel(shipmentId).state === "packing", `parcel ${shipmentId} was unpacked late`);
    books.parcel(shipmentId).state = "unpacked";
    for (const { shipmentLineId, claimId, itemId, dead, back } of lines) {
      const claim = books.claim(claimId);
      const line = books.line(claim.lineId);
      claim.packed -= books.parcelLine(shipmentLineId).quantity;
      claim.quantity -= dead;
      line.claimed -= dead;
      const ended = books.closedHubs.has(hubId) || isOver(books.requests.get(line.requestId)?.state);
      must(dead === 0 || ended, `claim ${claimId} ended though it still stands`);
      for (const { entryId: id, ...lot } of back) books.addLot({ id, hubId, itemId, ...lot });
    }
  },
  "parcel.sent": (books, { shipmentId }) => move(books, shipmentId, "packing", "sent", 1),
  "parcel.unsent": (books, { shipmentId }) => move(books, shipmentId, "sent", "packing", -1),
  "parcel.presumed"(books, { shipmentId }) {
    must(books.parcel(shipmentId).state === "sent", `parcel ${shipmentId} was presumed out of turn`);
    books.parcel(shipmentId).state = "presumed";
  },
  "parcel.received"(books, { shipmentId, lines }) {
    must(
      ["sent", "presumed"].includes(books.parcel(shipmentId).state),
      `parcel ${shipmentId} was received out of turn`,
    );
    books.parcel(shipmentId).state = "received";
    for (const { shipmentLineId, good, damaged, wrong, missing } of lines) {
      const part = books.parcelLine(shipmentLineId);
      part.good = good;
      part.failed = damaged + wrong + missing;
      must(part.good + part.failed === part.quantity, `parcel line ${shipmentLineId} does not add up`);
      settle(books, part.claimId, good, part.failed);
    }
  },
  "parcel.confirmed"(books, { lines }) {
    for (const { shipmentLineId, good, extra, damaged, wrong, missing, counted } of lines) {
      const part = books.parcelLine(shipmentLineId);
      must(good - part.good === counted, `parcel line ${shipmentLineId} counted ${counted}`);
      Object.assign(part, { good, extra, failed: damaged + wrong + missing });
      must(part.good + part.extra + part.failed === part.quantity, `parcel line ${shipmentLineId} does not add up`);
      settle(books, part.claimId, counted, -counted);
    }
  },
};

function move(books: Books, shipmentId: number, from: string, to: string, sign: 1 | -1) {
  const parcel = books.parcel(shipmentId);
  must(parcel.state === from, `parcel ${shipmentId} went from ${parcel.state} to ${to}`);
  parcel.state = to;
  for (const id of parcel.lines) {
    const { claimId, quantity } = books.parcelLine(id);
    books.claim(claimId).sent += sign * quantity;
    books.line(books.claim(claimId).lineId).sent += sign * quantity;
  }
}
