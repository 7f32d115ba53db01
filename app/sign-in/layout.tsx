import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Page, publicNav } from "@/components/shell/page";

/** A link's secret is in the address of its page: no other site and no search engine may learn it. */
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <Page nav={publicNav} current="/sign-in" width="form">
      {children}
    </Page>
  );
}
