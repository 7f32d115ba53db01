type Line = { requestId: number; asked: number; claimed: number; sent: number; received: number };
type Claim = { lineId: number; hubId: number; quantity: number; packed: number; sent: number; received: number };
type Part = { id: number; claimId: number; itemId: number; quantity: number };
type Parcel = { state: string; hubId: number; thanked: boolean; parts: Part[] };

/** What must stand, worked out from what people typed and from nothing that Bobbin wrote down but the numbers of new rows. */
export class Books {
  requests = new Map<number, { state: string; wardId: number; lineIds: number[] }>();
  lines = new Map<number, Line>();
  claims = new Map<number, Claim>();
  private claimsOn = new Map<number, Claim[]>();
  parcels = new Map<number, Parcel>();
  lots = new Map<number, string>();
  shelves = new Map<string, number>();
  held = new Set<string>();
  checked = new Set<string>();

  line = (id: number) => known(this.lines.get(id), `line ${id}`);
  claim = (id: number) => known(this.claims.get(id), `claim ${id}`);
  parcel = (id: number) => known(this.parcels.get(id), `parcel ${id}`);
  request = (id: number) => known(this.requests.get(id), `request ${id}`);

  promise(claimId: number, claim: Claim) {
    this.claims.set(claimId, claim);
    this.claimsOn.set(claim.lineId, [...(this.claimsOn.get(claim.lineId) ?? []), claim]);
    this.line(claim.lineId).claimed += claim.quantity;
  }

  /** So many more, or fewer, on a shelf. */
  put(shelf: string, pieces: number) {
    const now = (this.shelves.get(shelf) ?? 0) + pieces;
    must(now >= 0, `shelf ${shelf} would hold ${now}`);
    this.shelves.set(shelf, now);
  }

  /** Fewer promised, of a promise and of its line. */
  letGo(claim: Claim, pieces: number) {
    claim.quantity -= pieces;
    this.line(claim.lineId).claimed -= pieces;
    must(claim.quantity >= claim.packed, "more is packed than promised");
  }

  /** Promises on a line that are not packed end, the newest first, until no more than so many are claimed. */
  cutTo(lineId: number, most: number) {
    const line = this.line(lineId);
    const newest = [...(this.claimsOn.get(lineId) ?? [])].reverse();
    for (const claim of newest)
      this.letGo(claim, Math.max(0, Math.min(line.claimed - most, claim.quantity - claim.packed)));
  }
}

export function must(so: boolean, words: string): asserts so {
  if (!so) throw new Error(words);
}

function known<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`${what} was never made`);
  return thing;
}
