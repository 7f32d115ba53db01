import type { ReactNode } from "react";
import { Icon } from "@/components/icon";

/** Help that some people need, behind its question. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>
        <Icon name="down" size={20} />
        {summary}
      </summary>
      <div className="aside">{children}</div>
    </details>
  );
}
