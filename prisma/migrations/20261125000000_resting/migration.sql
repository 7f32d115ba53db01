-- What rests is a line, not a request: a site may be full of one garment and wait for another.
ALTER TABLE "Line" ADD COLUMN resting BOOLEAN NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION line_follows_request() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int;
BEGIN
  IF tg_table_name = 'Request' THEN touched := NEW.id; ELSE touched := NEW."requestId"; END IF;
  PERFORM FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
  WHERE r.id = touched
    AND (l.open, l.urgency, l."neededBy") <> (r.state = 'open' AND NOT l.resting, r.urgency, r."neededBy");
  IF FOUND THEN
    RAISE EXCEPTION 'a line of request % differs from the request', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER follows ON "Line";
DROP TRIGGER follows ON "Request";

-- No request was ever stored as resting.
ALTER TYPE "RequestState" RENAME TO "RequestState_old";
CREATE TYPE "RequestState" AS ENUM ('held', 'open', 'sleeping', 'withdrawn', 'declined');
ALTER TABLE "Request" ALTER COLUMN state TYPE "RequestState" USING state::text::"RequestState";
DROP TYPE "RequestState_old";

CREATE CONSTRAINT TRIGGER follows AFTER INSERT OR UPDATE OF "requestId", open, resting, urgency, "neededBy" ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_follows_request();
CREATE CONSTRAINT TRIGGER follows AFTER UPDATE OF state, urgency, "neededBy" ON "Request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_follows_request();
