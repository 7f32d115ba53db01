import type { OwnHub } from "@/lib/hubs/queries/own";

/** The ways into a hub's pages, for those who may go there. */
export function HubLinks({ hub }: { hub: OwnHub }) {
  const at = `/hub/${hub.slug}`;
  const links = [
    [`${at}/needs`, "Needs", true],
    [`${at}/log`, "Log pieces", true],
    [`${at}/promises`, "Promises", true],
    [`${at}/stock`, "Shelf", true],
    [`${at}/parcels`, "Bags", hub.mayClaim],
    [`${at}/jobs`, "Jobs", true],
    [`${at}/people`, "People", true],
    ["/balance", "Balance", hub.mayRun],
    [`${at}/history`, "History", true],
    [`${at}/vouch`, "New hubs", hub.mayRun && hub.checked],
    [`${at}/pause`, "Take a rest", hub.mayRun && !hub.closed],
    [`${at}/settings`, "Settings", hub.mayRun],
  ] as const;
  return (
    <nav aria-label={hub.name}>
      <ul className="actions no-print">
        {links.map(
          ([href, word, may]) =>
            may && (
              <li key={href}>
                <a href={href}>{word}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
