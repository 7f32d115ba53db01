import type { Letter } from "@/lib/mail/letter";

/** What an example is made of: what people may have typed, and where its link goes. */
export type Cast = { hub: string; ward: string; person: string; words: string; url: string };

/** A few letters each, called "file.letter", with more words behind where one letter has several forms. */
export type Examples = (cast: Cast) => Record<string, Letter>;

export const friendly: Cast = {
  hub: "Needles and Pins",
  ward: "Ward 7, Riverside Hospital",
  person: "Sam",
  words: "Thank you.\nAll of you.",
  url: "https://scrubs.example.org/somewhere",
};

export const ref = "KT-4827";
export const day = new Date("2026-08-12");
export const pieces = ["6 scrub tops, M, navy", "20 scrub hats, any colour"];
