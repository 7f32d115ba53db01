import { Mark, Wordmark } from "@/components/shell/mark";
import type { NavItem } from "@/components/shell/nav";

/** The cloth at the top: the thread leaves the mark and becomes the hem. All links show at every width. */
export function Header({ nav, current }: { nav: NavItem[]; current?: string }) {
  return (
    <header className="site-head">
      <div className="wrap head-row">
        <span className="head-thread" aria-hidden="true" />
        <span className="hem" aria-hidden="true" />
        <a className="brand" href="/">
          <Mark size={38} />
          <Wordmark height={32} />
        </a>
        <nav className="site-nav" aria-label="Main">
          <ul>
            {nav.map(({ href, word }) => (
              <li key={href}>
                <a href={href} aria-current={current === href || current === word ? "page" : undefined}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
