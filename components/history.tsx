import type { ReactNode } from "react";

/** What has happened, newest first: knots on a thread. */
export const History = ({ children }: { children: ReactNode }) => <ol className="history">{children}</ol>;

/** One thing that happened, as a sentence. `now` fills the newest knot; `iso` is the moment for machines. */
export function Knot({ when, iso, now, children }: { when: string; iso?: string; now?: boolean; children: ReactNode }) {
  return (
    <li className={now ? "now" : undefined}>
      <time dateTime={iso}>{when}</time>
      {children}
    </li>
  );
}
