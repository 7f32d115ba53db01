-- A site says that it is full, or that it takes no donated clothing: what its wards ask for rests.
CREATE TYPE "RestKind" AS ENUM ('full', 'no_donations');

CREATE TABLE "SiteRest" (
    "id" SERIAL NOT NULL,
    "siteId" INTEGER NOT NULL,
    "kind" "RestKind" NOT NULL,
    "garmentTypeId" INTEGER,
    "until" DATE,
    "contact" TEXT NOT NULL DEFAULT '',
    "setById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SiteRest_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "SiteRest" ADD CONSTRAINT "SiteRest_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SiteRest" ADD CONSTRAINT "SiteRest_garmentTypeId_fkey" FOREIGN KEY ("garmentTypeId") REFERENCES "GarmentType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SiteRest" ADD CONSTRAINT "SiteRest_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Full ends on a day; taking nothing ends when somebody says so, holds for all garments, and names whom to ask.
ALTER TABLE "SiteRest" ADD CONSTRAINT "SiteRest_kind" CHECK (
  CASE kind WHEN 'full' THEN until IS NOT NULL AND contact = '' ELSE until IS NULL AND "garmentTypeId" IS NULL END);
-- One word stands for each garment; saying it anew replaces it.
CREATE UNIQUE INDEX "SiteRest_standing" ON "SiteRest" ("siteId", kind, "garmentTypeId") NULLS NOT DISTINCT WHERE "endedAt" IS NULL;
CREATE INDEX "SiteRest_due" ON "SiteRest" (until) WHERE "endedAt" IS NULL;

-- A line of a request that stands rests exactly while a word of its site covers its garment.
CREATE FUNCTION lines_rest() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_line int := CASE WHEN tg_table_name = 'Line' THEN (to_jsonb(NEW) ->> 'id')::int END;
  of_site int := CASE WHEN tg_table_name = 'SiteRest' THEN (to_jsonb(coalesce(NEW, OLD)) ->> 'siteId')::int END;
  which int;
BEGIN
  IF of_line IS NOT NULL THEN
    SELECT w."siteId" INTO of_site FROM "Line" l JOIN "Request" r ON r.id = l."requestId" JOIN "Ward" w ON w.id = r."wardId" WHERE l.id = of_line;
    SELECT l.id INTO which FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
    WHERE l.id = of_line AND r.state IN ('held', 'open', 'sleeping') AND l.resting <> EXISTS (
      SELECT FROM "SiteRest" s WHERE s."siteId" = of_site AND s."endedAt" IS NULL
        AND (s."garmentTypeId" IS NULL OR s."garmentTypeId" = l."garmentTypeId"));
  ELSE
    SELECT l.id INTO which FROM "Ward" w JOIN "Request" r ON r."wardId" = w.id JOIN "Line" l ON l."requestId" = r.id
    WHERE w."siteId" = of_site AND r.state IN ('held', 'open', 'sleeping') AND l.resting <> EXISTS (
      SELECT FROM "SiteRest" s WHERE s."siteId" = of_site AND s."endedAt" IS NULL
        AND (s."garmentTypeId" IS NULL OR s."garmentTypeId" = l."garmentTypeId"))
    LIMIT 1;
  END IF;
  IF which IS NOT NULL THEN
    RAISE EXCEPTION 'line % differs from what its site says', which USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER rests AFTER INSERT OR UPDATE OF "requestId", "garmentTypeId", resting ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();
CREATE CONSTRAINT TRIGGER rests AFTER INSERT OR UPDATE OF "siteId", "garmentTypeId", "endedAt" OR DELETE ON "SiteRest"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();

-- A steward asks everybody to stop making something until a day.
CREATE TABLE "StopCall" (
    "id" SERIAL NOT NULL,
    "garmentTypeId" INTEGER NOT NULL,
    "sizeId" INTEGER,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "setById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StopCall_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "StopCall" ADD CONSTRAINT "StopCall_garmentTypeId_fkey" FOREIGN KEY ("garmentTypeId") REFERENCES "GarmentType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StopCall" ADD CONSTRAINT "StopCall_sizeId_fkey" FOREIGN KEY ("sizeId") REFERENCES "Size"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StopCall" ADD CONSTRAINT "StopCall_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "StopCall_standing" ON "StopCall" ("garmentTypeId", "sizeId") NULLS NOT DISTINCT WHERE "endedAt" IS NULL;
CREATE INDEX "StopCall_due" ON "StopCall" (until) WHERE "endedAt" IS NULL;

-- The balance reads what is open, promised and on a shelf now, and nothing of what has been.
CREATE INDEX "Line_balance" ON "Line" ("garmentTypeId", "sizeId") INCLUDE (unclaimed) WHERE open AND unclaimed > 0;
CREATE INDEX "Line_promised" ON "Line" ("garmentTypeId", "sizeId") INCLUDE ("requestId", claimed, sent) WHERE claimed > sent;
-- Few lines have something promised and not sent. Without this the planner guesses a third of all, and reads whole tables:
-- a query that wants them says "claimed > sent" for the index and "claimed - sent > 0" for the guess.
CREATE STATISTICS "Line_promised_left" ON (claimed - sent) FROM "Line";
CREATE INDEX "Stock_balance" ON "Stock" ("itemId", "hubId") INCLUDE ("onHand") WHERE "onHand" > 0;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['SiteRest', 'StopCall'] LOOP
    EXECUTE format('CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION inside_act()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()', name);
  END LOOP;
END $$;
