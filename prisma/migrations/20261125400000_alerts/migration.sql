-- A hub rests until a day, and somebody takes a break from a hub until a day. Both end by themselves.
ALTER TABLE "Hub" ADD COLUMN "pausedUntil" DATE;
ALTER TABLE "HubMember" ADD COLUMN "pausedUntil" DATE;

-- Which hubs have heard of a need, when they last did, and in which wave.
ALTER TABLE "Request" ADD COLUMN wave INTEGER NOT NULL DEFAULT 0;
CREATE TABLE "Alert" (
    "requestId" INTEGER NOT NULL,
    "hubId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "wave" INTEGER NOT NULL,

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("requestId","hubId")
);
CREATE INDEX "Alert_hubId_idx" ON "Alert"("hubId");
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON "Alert" FOR EACH STATEMENT EXECUTE FUNCTION inside_act();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Alert" FOR EACH STATEMENT EXECUTE FUNCTION never_emptied();

-- When hubs are next told of a line. Whatever makes more of it needed, now or in years to come, makes it due at once:
-- the epoch is long past, and no clock is asked. It stands on the line, so no other row is locked for it.
ALTER TABLE "Line" ADD COLUMN "alertAt" TIMESTAMPTZ(3);
CREATE FUNCTION needs_hubs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before int := 0;
  needed int := CASE WHEN NEW.open THEN NEW.asked - NEW.claimed ELSE 0 END;
BEGIN
  IF tg_op = 'UPDATE' AND OLD.open THEN before := OLD.asked - OLD.claimed; END IF;
  IF needed = 0 THEN NEW."alertAt" := NULL;
  ELSIF needed > before THEN NEW."alertAt" := 'epoch';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER needs_hubs BEFORE INSERT OR UPDATE OF open, asked, claimed ON "Line" FOR EACH ROW EXECUTE FUNCTION needs_hubs();
CREATE INDEX "Line_due" ON "Line" ("alertAt") WHERE "alertAt" IS NOT NULL;

ALTER TABLE "Line" ADD CONSTRAINT "Line_alert" CHECK ("alertAt" IS NULL OR (open AND claimed < asked));
ALTER TABLE "Request" ADD CONSTRAINT "Request_wave" CHECK (wave >= 0);
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_wave" CHECK (wave > 0);
