-- A steward may stop a person, a hub or a ward for a while. Why, and who did it, is in the event and its note.
ALTER TABLE "Person" ADD COLUMN "blockedAt" TIMESTAMPTZ(3);
ALTER TABLE "Hub" ADD COLUMN "blockedAt" TIMESTAMPTZ(3);
ALTER TABLE "Ward" ADD COLUMN "blockedAt" TIMESTAMPTZ(3);

-- The list of who is blocked, the oldest need that nobody has claimed, and what each hub has promised and not sent.
CREATE INDEX "Person_blocked" ON "Person" ("blockedAt", id) WHERE "blockedAt" IS NOT NULL;
CREATE INDEX "Hub_blocked" ON "Hub" ("blockedAt", id) WHERE "blockedAt" IS NOT NULL;
CREATE INDEX "Ward_blocked" ON "Ward" ("blockedAt", id) WHERE "blockedAt" IS NOT NULL;
CREATE INDEX "Line_oldest" ON "Line" ("requestId") WHERE open AND unclaimed > 0;
CREATE INDEX "Claim_unsent" ON "Claim" ("hubId", "promisedFor") WHERE quantity > sent;
-- As "Claim_left" of what is not packed: a query says "quantity > sent" for the index and "quantity - sent > 0" for the guess.
CREATE STATISTICS "Claim_unsent_left" ON (quantity - sent) FROM "Claim";

-- The one rule by which a line of a request that stands rests: a word of its ward's site covers its garment, or its ward is
-- on hold, or a steward has blocked all who are in the ward.
CREATE FUNCTION line_rests(of_ward int, of_garment int) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT w."blockedAt" IS NOT NULL
    OR EXISTS (
      SELECT FROM "SiteRest" s WHERE s."siteId" = w."siteId" AND s."endedAt" IS NULL
        AND (s."garmentTypeId" IS NULL OR s."garmentTypeId" = of_garment))
    OR coalesce((
      SELECT bool_and(p."blockedAt" IS NOT NULL) FROM "WardMember" m JOIN "Person" p ON p.id = m."personId"
      WHERE m."wardId" = w.id AND m.state = 'active'), false)
  FROM "Ward" w WHERE w.id = of_ward
$$;

CREATE OR REPLACE FUNCTION lines_rest() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_is jsonb := to_jsonb(coalesce(NEW, OLD));
  was jsonb := to_jsonb(coalesce(OLD, NEW));
  wards int[];
  which int;
BEGIN
  IF tg_table_name = 'Line' THEN
    SELECT l.id INTO which FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
    WHERE l.id = (now_is ->> 'id')::int AND r.state IN ('held', 'open', 'sleeping')
      AND l.resting <> line_rests(r."wardId", l."garmentTypeId");
  ELSIF tg_table_name = 'Request' THEN
    SELECT l.id INTO which FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
    WHERE r.id = (now_is ->> 'id')::int AND r.state IN ('held', 'open', 'sleeping')
      AND l.resting <> line_rests(r."wardId", l."garmentTypeId") LIMIT 1;
  ELSE
    CASE tg_table_name
      WHEN 'Ward' THEN wards := ARRAY[(now_is ->> 'id')::int];
      WHEN 'WardMember' THEN wards := ARRAY[(now_is ->> 'wardId')::int, (was ->> 'wardId')::int];
      WHEN 'SiteRest' THEN SELECT array_agg(id) INTO wards FROM "Ward" WHERE "siteId" = (now_is ->> 'siteId')::int;
      WHEN 'Person' THEN SELECT array_agg("wardId") INTO wards FROM "WardMember" WHERE "personId" = (now_is ->> 'id')::int;
    END CASE;
    SELECT l.id INTO which FROM "Request" r JOIN "Line" l ON l."requestId" = r.id
    WHERE r."wardId" = ANY(wards) AND r.state IN ('held', 'open', 'sleeping')
      AND l.resting <> line_rests(r."wardId", l."garmentTypeId") LIMIT 1;
  END IF;
  IF which IS NOT NULL THEN
    RAISE EXCEPTION 'line % differs from what makes it rest', which USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER rests AFTER UPDATE OF "wardId" ON "Request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();
CREATE CONSTRAINT TRIGGER rests AFTER UPDATE OF "blockedAt", "siteId" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();
CREATE CONSTRAINT TRIGGER rests AFTER INSERT OR UPDATE OF "wardId", "personId", state OR DELETE ON "WardMember"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();
CREATE CONSTRAINT TRIGGER rests AFTER UPDATE OF "blockedAt" ON "Person"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lines_rest();
