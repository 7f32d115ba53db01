/** The longest waiting of one kind, at most 20, and how many there are in all. */
export type Stuck<Row> = { rows: Row[]; total: number };

export type StuckNeed = { ref: string; ward: string; site: string; pieces: number; since: Date };
/** `ref` is the request of its oldest promise, where a steward can let it go. */
export type StuckHub = { id: number; name: string; ref: string; pieces: number; oldest: Date };
/** `ref` is the oldest request that it still waits for. */
export type StuckWard = { id: number; name: string; site: string; ref: string; since: Date };
