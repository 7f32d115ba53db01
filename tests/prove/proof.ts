/** How a proof is run. */
export type Asked = {
  /** The size of the table in the quality figures, or one that fits into every run of the tests. */
  size: "full" | "small";
  /** A fault of its list, planted so that the proof must go red. */
  fault?: string;
  /** Hears how far it is. */
  progress: (words: string) => void;
};

/** What a proof found: how much it tried, its figures, and every thing that was not as it must be. */
export type Found = { tried: number; figures: Record<string, string | number>[]; wrong: string[] };

/** Something that must be true of Bobbin, and how it is tried. */
export type Proof = {
  about: string;
  /** Faults that can be planted, each of which turns it red, and what each one is. */
  faults: Record<string, string>;
  /** What it needs that `npm ci` does not bring, such as a package of Debian: it is then not part of `npm cit`. */
  needs?: string;
  /** It makes its database itself, and needs no other. */
  ownDatabase?: true;
  run: (asked: Asked) => Promise<Found>;
};
