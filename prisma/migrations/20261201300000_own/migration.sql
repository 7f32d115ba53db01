-- Somebody who has been erased. Their row and its number stay, so that totals and history stay true; nothing of them does.
ALTER TABLE "Person" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);
ALTER TABLE "Person" ADD CONSTRAINT "Person_erased" CHECK (
  CASE WHEN "erasedAt" IS NULL THEN email NOT LIKE '%@erased.invalid'
  ELSE email = 'person-' || id || '@erased.invalid' AND name = 'A volunteer' AND NOT steward AND NOT named
    AND "blockedAt" IS NULL END);

-- When somebody was last here, so that who never comes again is not kept for ever. Those of before are counted from now.
CREATE TABLE "Visit" (
    "personId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("personId")
);
CREATE INDEX "Visit_day_idx" ON "Visit"("day");
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
INSERT INTO "Visit" ("personId", "day") SELECT id, CURRENT_DATE FROM "Person" WHERE "mergedIntoId" IS NULL;

-- What somebody did: for them to see and to take along, and to find what they wrote with it when they are erased.
CREATE INDEX "Event_actor_id_idx" ON "Event"("actor", "id");
