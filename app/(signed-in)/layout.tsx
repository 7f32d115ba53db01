import type { Metadata } from "next";
import type { ReactNode } from "react";

/** What people see of their own is nothing for search engines. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Each page asks who is there (lib/auth) and puts itself into SignedInPage: asking for scrubs is open to a visitor too. */
export default function SignedInLayout({ children }: { children: ReactNode }) {
  return children;
}
