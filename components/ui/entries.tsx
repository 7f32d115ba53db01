import type { ReactNode } from "react";

/** A quiet list with a stitch between its rows. `counted` numbers them. */
export const Entries = ({ children, counted = false }: { children: ReactNode; counted?: boolean }) =>
  counted ? <ol className="entries entries-counted">{children}</ol> : <ul className="entries">{children}</ul>;

type EntryProps = { picture?: ReactNode; children: ReactNode; note?: ReactNode; action?: ReactNode };

/** One row: a drawing, its words, a note below them, and what can be done. */
export function Entry({ picture, children, note, action }: EntryProps) {
  return (
    <li className={picture ? "entry" : "entry entry-plain"}>
      {picture}
      <div className="entry-words">
        <p>{children}</p>
        {note && <p className="small soft">{note}</p>}
      </div>
      {action && <div className="entry-do">{action}</div>}
    </li>
  );
}
