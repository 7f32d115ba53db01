-- Which thank-yous a role may read is decided row by row. All of them, unless another policy takes some away: the grants
-- (prisma/server/roles.ts) do so for whoever serves public pages.
ALTER TABLE "Thanks" ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON "Thanks" USING (true) WITH CHECK (true);

-- A seal over the events of a day, chained to the one before. Written by the clock, outside acts, and never changed.
CREATE TABLE "EventSeal" (
  day DATE PRIMARY KEY,
  "lastId" INTEGER NOT NULL,
  events INTEGER NOT NULL,
  hash TEXT NOT NULL,
  "sealedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "EventSeal_something" CHECK (events > 0 AND "lastId" >= events),
  CONSTRAINT "EventSeal_hash" CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE UNIQUE INDEX "EventSeal_lastId_key" ON "EventSeal" ("lastId");
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON "EventSeal" FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "EventSeal" FOR EACH STATEMENT EXECUTE FUNCTION never_emptied();
