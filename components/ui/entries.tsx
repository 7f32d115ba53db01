import type { ReactNode } from "react";

/** A quiet list with a stitch between its rows. `counted` numbers them. */
export const Entries = ({ children, counted = false }: { children: ReactNode; counted?: boolean }) =>
  counted ? <ol className="entries entries-counted">{children}</ol> : <ul className="entries">{children}</ul>;

type EntryProps = { picture?: ReactNode; children: ReactNode; note?: ReactNode; action?: ReactNode; long?: boolean };

/** One row: a drawing, its words, a note below them, and what can be done: on a phone below them too, where they are `long`. */
export function Entry({ picture, children, note, action, long = false }: EntryProps) {
  return (
    <li className={`entry${picture ? "" : " entry-plain"}${long ? " entry-long" : ""}`}>
      {picture}
      <div className="entry-words">
        <p>{children}</p>
        {note && <p className="small soft">{note}</p>}
      </div>
      {action && <div className="entry-do">{action}</div>}
    </li>
  );
}
