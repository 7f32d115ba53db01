/** One letter, in words. How it looks as text and as a page is decided in one place each, for every letter the same. */
export type Letter = {
  subject: string;
  greeting?: string;
  /** A code to type, shown large. */
  code?: string;
  paragraphs: string[];
  /** What somebody wrote, and who it was. */
  quote?: { words: string; by: string };
  /** The one thing to do. */
  link?: { label: string; url: string };
  /** What somebody may do instead. */
  others?: { label: string; url: string }[];
  closing?: string;
  /** Several letters that go out as one. */
  parts?: Letter[];
  /** Why somebody gets it, and how they would get less. */
  foot?: Foot;
};

export type Foot = { why: string; links: { label: string; url: string }[] };

/** What stands at the end of every letter. */
export const imprint = "Bobbin is free, open-source software, run by volunteers. It is not an NHS service.";
