"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { Icon } from "@/components/icon";
import { Button } from "@/components/ui/button";

/** Prints this page. Without script the browser's own menu does, so there is no button. */
export function PrintButton({ children }: { children: ReactNode }) {
  const scripted = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  if (!scripted) return <p className="caption no-print">Print this page from your browser’s menu.</p>;
  return (
    <p className="no-print">
      <Button type="button" onClick={() => window.print()}>
        <Icon name="print" size={22} />
        {children}
      </Button>
    </p>
  );
}
