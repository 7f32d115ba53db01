import type { ReactNode } from "react";
import { Icon } from "@/components/icon";

/** The way back to where this page was opened from: the first thing in the page. */
export function BackLink({ href, children = "Back" }: { href: string; children?: ReactNode }) {
  return (
    <a className="back" href={href}>
      <Icon name="back" size={20} />
      {children}
    </a>
  );
}
