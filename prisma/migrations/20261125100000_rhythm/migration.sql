-- When the clock next speaks to a ward about a request, and to a hub about a promise.
ALTER TABLE "Request" ADD COLUMN "askOn" DATE, ADD COLUMN "asks" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "askedForDay" DATE;
ALTER TABLE "Claim" ADD COLUMN "askOn" DATE, ADD COLUMN "asks" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Request" ADD CONSTRAINT "Request_asks" CHECK (asks BETWEEN 0 AND 2);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_asks" CHECK (asks BETWEEN 0 AND 1);

DO $$ BEGIN
  PERFORM set_config('bobbin.act', 'migration', true);
  UPDATE "Request" SET "askOn" = greatest(current_date + 1, least("neededBy", current_date +
    CASE urgency WHEN 'urgent' THEN 3 WHEN 'soon' THEN 7 ELSE 14 END)) WHERE state = 'open';
END $$;
-- No need is forgotten: what is on the board is asked about again some day.
ALTER TABLE "Request" ADD CONSTRAINT "Request_asked_about" CHECK (state <> 'open' OR "askOn" IS NOT NULL);

-- What the clock looks through: lines and promises of which pieces are still to be sent, however many are done with.
CREATE INDEX "Line_waiting" ON "Line" ("requestId") WHERE open AND sent < asked;
CREATE INDEX "Claim_ask" ON "Claim" ("askOn", "hubId") WHERE quantity > sent AND "askOn" IS NOT NULL;

DO $$ BEGIN
  PERFORM set_config('bobbin.act', 'migration', true);
  UPDATE "Claim" SET "askOn" = greatest(current_date + 1, "promisedFor" - 3);
END $$;
