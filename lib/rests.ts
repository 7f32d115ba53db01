/** That a ward has somebody whom a steward has blocked, and nobody else: only then is there nobody to answer for it. */
const nobodyLeft = `(EXISTS (SELECT FROM "WardMember" m JOIN "Person" p ON p.id = m."personId"
    WHERE m."wardId" = w.id AND m.state = 'active' AND p."blockedAt" IS NOT NULL)
  AND NOT EXISTS (SELECT FROM "WardMember" m JOIN "Person" p ON p.id = m."personId"
    WHERE m."wardId" = w.id AND m.state = 'active' AND p."blockedAt" IS NULL))`;

/**
 * All that makes a line rest, as a condition on the line `l`, its request `r` and its ward `w`. The one place: the ledger
 * writes by it, and `reconcile` checks by it. A further cause is a further OR.
 */
export const rests = `(w."blockedAt" IS NOT NULL OR ${nobodyLeft})`;
