import type { ReactNode } from "react";
import { Hidden } from "@/components/ui/hidden";

/** What is known, term by term: the facts of a request, the answers to check. */
export const Summary = ({ children }: { children: ReactNode }) => <dl className="summary">{children}</dl>;

/** `what` says aloud what the link changes ("the date you need it by"); `word` replaces "Change"; `id` is where an error leads. */
type Change = { href: string; what: string; word?: string; id?: string };

/** One term with its value, and the way to change it. */
export function SummaryRow({ term, children, change }: { term: ReactNode; children: ReactNode; change?: Change }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
      {change && (
        <dd>
          <a href={change.href} id={change.id}>
            {change.word ?? "Change"}
            <Hidden> {change.what}</Hidden>
          </a>
        </dd>
      )}
    </div>
  );
}
