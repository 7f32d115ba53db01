/** The state that events add up to: an independent account of lines, claims, parcels and shelves. */
export class Books {
  readonly requests = new Map<number, { state: string; wardId: number }>();
  readonly lines = new Map<number, LineBook>();
  readonly claims = new Map<number, ClaimBook>();
  readonly parcels = new Map<number, { state: string; lines: number[] }>();
  readonly parcelLines = new Map<number, ParcelLineBook>();
  readonly lots = new Map<number, LotBook>();
  readonly stock = new Map<string, number>();
  readonly closedHubs = new Set<number>();
  private readonly shelves = new Map<string, LotBook[]>();

  addLot(lot: Omit<LotBook, "left">) {
    const book = { ...lot, left: lot.quantity };
    this.lots.set(lot.id, book);
    const shelf = shelfOf(lot.hubId, lot.itemId);
    const lots = this.shelves.get(shelf) ?? [];
    lots.push(book);
    this.shelves.set(shelf, lots);
    this.stock.set(shelf, (this.stock.get(shelf) ?? 0) + lot.quantity);
  }

  /** Takes pieces of one entry, or of a whole shelf, first made first; says which, or null when they are not there. */
  take(hubId: number, itemId: number, pieces: number, originId?: number) {
    const shelf = shelfOf(hubId, itemId);
    const all = (this.shelves.get(shelf) ?? []).filter((lot) => lot.left > 0);
    this.shelves.set(shelf, all);
    const lots = all
      .filter((lot) => !originId || lot.originId === originId)
      .sort((a, b) => a.originId - b.originId || a.id - b.id);
    let want = pieces;
    const used = [];
    for (const lot of lots) {
      const quantity = Math.min(want, lot.left);
      if (quantity === 0) break;
      lot.left -= quantity;
      want -= quantity;
      used.push({ lotId: lot.id, makerId: lot.makerId, quantity });
    }
    this.stock.set(shelf, (this.stock.get(shelf) ?? 0) - pieces);
    return want === 0 ? used : null;
  }

  line(id: number) {
    return must(this.lines.get(id), `line ${id} was never asked`);
  }
  claim(id: number) {
    return must(this.claims.get(id), `claim ${id} was never made`);
  }
  parcel(id: number) {
    return must(this.parcels.get(id), `parcel ${id} was never packed`);
  }
  parcelLine(id: number) {
    return must(this.parcelLines.get(id), `parcel line ${id} was never packed`);
  }
}

type LineBook = { requestId: number; asked: number; claimed: number; sent: number; received: number; what: What };
type ClaimBook = {
  lineId: number;
  hubId: number;
  quantity: number;
  packed: number;
  sent: number;
  received: number;
  failed: number;
};
type ParcelLineBook = {
  claimId: number;
  itemId: number;
  quantity: number;
  good: number;
  failed: number;
  extra: number;
};
type LotBook = {
  id: number;
  hubId: number;
  itemId: number;
  makerId: number | null;
  originId: number;
  quantity: number;
  left: number;
};
type What = { garmentTypeId: number; sizeId: number; colourId: number | null };

export const shelfOf = (hubId: number, itemId: number) => `${hubId}/${itemId}`;

export function must<T>(thing: T | null | undefined | false, why: string): T {
  if (thing === null || thing === undefined || thing === false) throw new Error(why);
  return thing;
}

/** Takes back some of some promises. */
export function cut(books: Books, cuts: { claimId: number; quantity: number }[]) {
  for (const { claimId, quantity } of cuts) {
    const claim = books.claim(claimId);
    must(quantity > 0 && claim.quantity - quantity >= claim.packed, `claim ${claimId} lost pieces that were packed`);
    claim.quantity -= quantity;
    books.line(claim.lineId).claimed -= quantity;
  }
}
