/** Statements that break the laws about what a site has enough of. */
export const breachesEnough: [law: string, sql: string][] = [
  ["SiteRest.SiteRest_kind", word({ until: "NULL" })],
  ["SiteRest.SiteRest_kind", word({ contact: "'Linen room'" })],
  ["SiteRest.SiteRest_kind", word({ kind: "no_donations" })],
  [
    "SiteRest.SiteRest_kind",
    word({ kind: "no_donations", until: "NULL", garment: `(SELECT min(id) FROM "GarmentType")` }),
  ],
  ["SiteRest.rests", word({})],
  ["SiteRest.rests", word({ kind: "no_donations", until: "NULL" })],
  ["Line.rests", `UPDATE "Line" SET resting = true, open = false`],
];

/** A word of the site of the oldest line that stands; no line rests yet. */
function word({ kind = "full", until = "'2030-01-01'", contact = "''", garment = "NULL" }) {
  return `INSERT INTO "SiteRest" ("siteId", kind, "garmentTypeId", until, contact, "setById", "createdAt")
    SELECT w."siteId", '${kind}', ${garment}, ${until}, ${contact}, r."askedById", now()
    FROM "Request" r JOIN "Ward" w ON w.id = r."wardId" ORDER BY r.id LIMIT 1`;
}
