import type { Events } from "@/lib/events/events";
import type { KindName } from "@/tests/prove/storm/acts/kinds";
import { type Books, must } from "@/tests/prove/storm/model/books";
import type { StormWorld } from "@/tests/prove/storm/world";

type Typed = Record<string, string>;
/** What somebody typed that was taken, with the numbers of the rows that it made. */
export type Told = { typed: Typed; asked: number[]; facts: unknown };
type Tell = (books: Books, told: Told, world: StormWorld) => void;

const number = (typed: Typed, name: string) => Number(typed[name]);

/** What each kind of form does to the books. */
export const tell: Record<KindName, Tell> = {
  post(books, { asked, facts }) {
    const { requestId, wardId, lines } = facts as Events["request.posted"];
    must(!books.held.has(`ward ${wardId}`), "a ward on hold asked");
    must(lines.length === asked.length, "not every line was posted");
    books.requests.set(requestId, { state: "open", wardId, lineIds: lines.map(({ lineId }) => lineId) });
    lines.forEach(({ lineId }, n) => {
      books.lines.set(lineId, { requestId, asked: asked[n] ?? 0, claimed: 0, sent: 0, received: 0 });
    });
  },
  change(books, { typed }) {
    const [lineId, asked] = [number(typed, "lineId"), number(typed, "asked")];
    const line = books.line(lineId);
    must(books.request(line.requestId).state === "open", "a line of no open request was changed");
    must(line.asked === number(typed, "was"), `the page said ${typed.was}, and ${line.asked} was asked`);
    books.cutTo(lineId, asked);
    must(line.claimed <= asked, "fewer are asked than are packed");
    line.asked = asked;
  },
  withdraw(books, { typed }) {
    const request = books.request(number(typed, "requestId"));
    must(request.state === "open", "a request was withdrawn twice");
    request.state = "withdrawn";
    for (const lineId of request.lineIds) {
      books.cutTo(lineId, 0);
      books.line(lineId).asked = books.line(lineId).claimed;
    }
  },
  claim(books, { typed, facts }) {
    const hubId = number(typed, "hubId");
    must(!books.held.has(`hub ${hubId}`), "a hub on hold promised");
    const wanted = Object.keys(typed).filter((name) => /^parts\.\d+\.lineId$/.test(name));
    const { parts } = facts as Events["lines.claimed"];
    must(parts.length === wanted.length, "not every line was promised");
    for (const name of wanted) {
      const lineId = number(typed, name);
      const quantity = number(typed, name.replace("lineId", "quantity"));
      const claimId = parts.find((part) => part.lineId === lineId)?.claimId ?? 0;
      books.promise(claimId, { lineId, hubId, quantity, packed: 0, sent: 0, received: 0 });
    }
    for (const line of wanted.map((name) => books.line(number(typed, name)))) {
      const { state, wardId } = books.request(line.requestId);
      must(state === "open" && !books.held.has(`ward ${wardId}`), "a line was claimed off the board");
      must(line.claimed <= line.asked, `a line is over-claimed: ${line.claimed} of ${line.asked}`);
    }
  },
  release: (books, { typed }) => books.letGo(books.claim(number(typed, "claimId")), number(typed, "quantity")),
  log(books, { typed, facts }, { items }) {
    const item = items.find((each) =>
      (["garmentTypeId", "sizeId", "colourId"] as const).every((what) => `${each[what]}` === typed[what]),
    );
    const shelf = `${typed.hubId}/${item?.id}`;
    books.lots.set((facts as Events["garments.logged"]).entryId, shelf);
    books.put(shelf, number(typed, "quantity"));
  },
  undo(books, { typed }) {
    const shelf = books.lots.get(number(typed, "entryId"));
    must(shelf !== undefined, "what was never logged was undone");
    books.put(shelf, -number(typed, "quantity"));
  },
  count(books, { typed }) {
    const shelf = `${typed.hubId}/${typed.itemId}`;
    const is = books.shelves.get(shelf) ?? 0;
    must(is === number(typed, "was"), `the page said ${typed.was}, and ${is} were there`);
    books.put(shelf, number(typed, "counted") - is);
  },
  pack(books, { typed, facts }) {
    const hubId = number(typed, "hubId");
    must(!books.held.has(`hub ${hubId}`), "a hub on hold packed");
    const { shipmentId, parts: rows } = facts as Events["parcel.packed"];
    const names = Object.keys(typed).filter((name) => name.startsWith("parts."));
    must(rows.length === names.length, "not everything was packed");
    const parts = names.map((name) => {
      const [claimId = 0, itemId = 0] = name.slice("parts.".length).split("-").map(Number);
      const row = rows.find((each) => each.claimId === claimId && each.itemId === itemId);
      return { id: row?.shipmentLineId ?? 0, claimId, itemId, quantity: number(typed, name) };
    });
    books.parcels.set(shipmentId, { state: "packing", hubId, thanked: false, parts });
    for (const { claimId, itemId, quantity } of parts) {
      const claim = books.claim(claimId);
      claim.packed += quantity;
      must(claim.packed <= claim.quantity, "more was packed than promised");
      books.put(`${hubId}/${itemId}`, -quantity);
    }
  },
  unpack(books, { typed }) {
    const parcel = move(books, typed, "packing", "unpacked");
    for (const { claimId, itemId, quantity } of parcel.parts) {
      const claim = books.claim(claimId);
      claim.packed -= quantity;
      books.put(`${parcel.hubId}/${itemId}`, quantity);
      if (books.request(books.line(claim.lineId).requestId).state === "withdrawn") books.letGo(claim, quantity);
    }
  },
  send(books, { typed }) {
    const parcel = move(books, typed, "packing", "sent");
    must(!books.held.has(`hub ${parcel.hubId}`), "a hub on hold sent");
    for (const { claimId, quantity } of parcel.parts) {
      books.claim(claimId).sent += quantity;
      books.line(books.claim(claimId).lineId).sent += quantity;
    }
  },
  receive(books, { typed }) {
    const { parts } = move(books, typed, "sent", "received");
    for (const { id, claimId, quantity } of parts) {
      const row = Object.keys(typed).find((name) => name.endsWith(".shipmentLineId") && number(typed, name) === id);
      must(row !== undefined, "a line of the bag was not counted");
      const good = number(typed, row.replace("shipmentLineId", "good"));
      const claim = books.claim(claimId);
      for (const counters of [claim, books.line(claim.lineId)]) {
        counters.received += good;
        counters.sent -= quantity - good;
      }
      claim.packed -= quantity - good;
      books.letGo(claim, quantity - good);
    }
  },
  thank(books, { typed }) {
    const parcel = books.parcel(number(typed, "shipmentId"));
    must(!parcel.thanked && ["sent", "received"].includes(parcel.state), "a bag was thanked for out of turn");
    parcel.thanked = true;
  },
  checkWard: (books, { typed }) => once(books.checked, `ward ${typed.wardId}`),
  checkHub: (books, { typed }) => once(books.checked, `hub ${typed.hubId}`),
  holdWard: (books, { typed }) => once(books.held, `ward ${typed.wardId}`),
  holdHub: (books, { typed }) => once(books.held, `hub ${typed.hubId}`),
  letWardGoOn: (books, { typed }) =>
    must(books.held.delete(`ward ${typed.wardId}`), "a ward went on that was not held"),
  letHubGoOn: (books, { typed }) => must(books.held.delete(`hub ${typed.hubId}`), "a hub went on that was not held"),
};

function move(books: Books, typed: Typed, from: string, to: string) {
  const parcel = books.parcel(number(typed, "shipmentId"));
  must(parcel.state === from, `a bag went from ${parcel.state} to ${to}`);
  parcel.state = to;
  return parcel;
}

function once(set: Set<string>, what: string) {
  must(!set.has(what), `${what} twice`);
  set.add(what);
}
