import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { Header } from "@/components/shell/header";
import type { NavItem } from "@/components/shell/nav";

export { type NavItem, publicNav } from "@/components/shell/nav";

type PageProps = { nav: NavItem[]; current?: string; width?: "wide" | "form" | "read" | "bleed"; children: ReactNode };

/** Everything round a page. `current` is the href (or word) of the link it belongs to; "bleed" leaves the width to the page. */
export function Page({ nav, current, width = "wide", children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      <Header nav={nav} current={current} />
      <main id="main" tabIndex={-1}>
        {width === "bleed" ? children : <div className={`wrap page page-${width}`}>{children}</div>}
      </main>
      <Footer />
    </>
  );
}
