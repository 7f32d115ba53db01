import type { ReactNode } from "react";
import { BareBobbinDrawing } from "@/components/drawings";

/** Where a list has nothing in it: says so, and what to do next. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <BareBobbinDrawing size={56} />
      <div>
        <p className="empty-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
