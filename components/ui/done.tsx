import { Notice } from "@/components/ui/notice";

/** By the word that an act leaves in the address: what it did, and what follows from it. */
export type Said = Record<string, [title: string, words?: string]>;

/** What the last act on this page did. It stands between the way back and the page's heading. */
export function Done({ what, said }: { what: string | string[] | undefined; said: Said }) {
  const words = typeof what === "string" && Object.hasOwn(said, what) ? said[what] : undefined;
  return words ? <Notice title={words[0]}>{words[1] && <p>{words[1]}</p>}</Notice> : null;
}
