const links = [
  ["/steward/stuck", "What is stuck"],
  ["/steward/block", "On hold"],
  ["/steward/merge", "Merge"],
  ["/steward/stop", "Please stop making"],
  ["/balance", "Balance"],
  ["/steward/people", "Stewards"],
] as const;

/** The ways to what a steward may do besides checking. */
export const StewardLinks = () => (
  <nav aria-label="For stewards">
    <ul className="actions">
      {links.map(([href, word]) => (
        <li key={href}>
          <a href={href}>{word}</a>
        </li>
      ))}
    </ul>
  </nav>
);
