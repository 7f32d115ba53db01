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

-- Every line of a blocked ward rests, whatever else makes lines rest.
CREATE FUNCTION blocked_rests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_table_name = 'Ward' THEN
    PERFORM FROM "Line" l JOIN "Request" r ON r.id = l."requestId" JOIN "Ward" w ON w.id = r."wardId"
    WHERE w.id = NEW.id AND w."blockedAt" IS NOT NULL AND NOT l.resting;
  ELSE
    PERFORM FROM "Line" l JOIN "Request" r ON r.id = l."requestId" JOIN "Ward" w ON w.id = r."wardId"
    WHERE l.id = NEW.id AND w."blockedAt" IS NOT NULL AND NOT l.resting;
  END IF;
  IF FOUND THEN
    RAISE EXCEPTION 'a line of a blocked ward does not rest' USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER blocked_rests AFTER INSERT OR UPDATE OF resting ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NOT NEW.resting) EXECUTE FUNCTION blocked_rests();
CREATE CONSTRAINT TRIGGER blocked_rests AFTER UPDATE OF "blockedAt" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."blockedAt" IS NOT NULL) EXECUTE FUNCTION blocked_rests();
