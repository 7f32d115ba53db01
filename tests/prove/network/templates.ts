/** Where a route is looked at, with the spots in brackets that stand in its address. */
export const templateOf = (route: string) => templates[route] ?? route;

/** Those where a route does not itself name its spots, or that say more in their query. */
const templates: Record<string, string> = {
  "/hub/[slug]/parcels/[ref]": "/hub/[slug]/parcels/[sent]",
  "/hub/[slug]/parcels/[ref]/slip": "/hub/[slug]/parcels/[sent]/slip",
  "/hub/[slug]/people/[personId]": "/hub/[slug]/people/[volunteer]",
  "/hub/[slug]/take/[from]": "/hub/[slug]/take/[neighbour]",
  "/hub/[slug]/transfers/[ref]": "/hub/[slug]/transfers/[gift]",
  "/requests/[ref]/parcels/[parcel]/arrived": "/requests/[ref]/parcels/[sent]/arrived",
  "/requests/[ref]/parcels/[parcel]/thanks": "/requests/[ref]/parcels/[received]/thanks",
  "/steward/block/[kind]/[id]": "/steward/block/hub/[hub]",
  "/steward/empty/[id]": "/steward/empty/[ward]",
  "/steward/erase/[id]": "/steward/erase/[volunteer]",
  "/steward/hub/[id]": "/steward/hub/[hub]",
  "/steward/requests/[ref]/act": "/steward/requests/[ref]/act?do=stop",
  "/steward/talk/[id]": "/steward/talk/[message]",
  "/steward/ward/[id]": "/steward/ward/[ward]",
  "/steward/merge/both": "/steward/merge/both?kind=ward&from=1&into=2",
  "/ward/[id]": "/ward/[ward]",
  "/ward/[id]/full": "/ward/[ward]/full",
  "/ward/[id]/leave": "/ward/[ward]/leave",
  "/ward/[id]/people/[personId]": "/ward/[ward]/people/[manager]",
  "/ward/[id]/place": "/ward/[ward]/place",
  "/ward/[id]/shown": "/ward/[ward]/shown",
  "/pattern-book/mail/[letter]": "/pattern-book/mail/several",
  "/do/[token]/one-click": "/do/any/one-click",
};
