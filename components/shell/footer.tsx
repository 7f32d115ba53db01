import { palette } from "@/components/garment";

const links = [
  ["/help", "Help"],
  ["/about", "About Bobbin"],
  ["/accessibility", "Accessibility"],
  ["/privacy", "Privacy"],
  ["/impact", "Impact"],
  ["/about#source", "Source code"],
] as const;

/** The selvedge, with the printer's dots of every cloth, and what each page may need. */
export function Footer() {
  return (
    <footer className="site-foot">
      <Selvedge />
      <div className="wrap foot-grid">
        <div className="foot-say">
          <p className="foot-lead">Bobbin is free, open-source software, run by volunteers.</p>
          <p>
            Bobbin is not an NHS service. Donated scrubs are workwear, not PPE: we do not handle masks, visors or gowns.
          </p>
        </div>
        <nav aria-label="Footer">
          <ul className="foot-links">
            {links.map(([href, word]) => (
              <li key={href}>
                <a href={href}>{word}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

const Selvedge = () => (
  <div className="selvedge" aria-hidden="true">
    <div className="wrap">
      <svg width="262" height="22" viewBox="0 0 262 22" aria-hidden="true" focusable="false">
        {palette.slice(0, 10).map((cloth, i) => (
          <circle key={cloth} className={`fill-${cloth} dot`} cx={11 + i * 26.6} cy="11" r="8" />
        ))}
      </svg>
    </div>
  </div>
);
