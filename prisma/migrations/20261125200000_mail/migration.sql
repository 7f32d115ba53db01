-- How a person chose to hear of each kind of mail, where that differs from what we take to be sensible.
CREATE TYPE "MailWhen" AS ENUM ('at_once', 'daily', 'never');

CREATE TABLE "MailChoice" (
  "personId" INTEGER NOT NULL REFERENCES "Person" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  "when" "MailWhen" NOT NULL,
  bounced BOOLEAN NOT NULL DEFAULT false,
  before "MailWhen",
  PRIMARY KEY ("personId", kind),
  -- What is about the person themselves always comes.
  CONSTRAINT "MailChoice_not_account" CHECK (kind <> 'account'),
  -- Only what has been stopped can have been stopped by mail that came back, or started again.
  CONSTRAINT "MailChoice_stopped" CHECK ("when" = 'never' OR (NOT bounced AND before IS NULL))
);

-- Letters to people: those that wait for their time, and for 14 days those that went. Written by the worker, outside
-- acts, as its queue is.
CREATE TABLE "Outgoing" (
  id SERIAL PRIMARY KEY,
  "personId" INTEGER NOT NULL REFERENCES "Person" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  "eventId" INTEGER NOT NULL REFERENCES "Event" (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  part TEXT NOT NULL,
  kind TEXT NOT NULL,
  "when" "MailWhen" NOT NULL,
  "dueAt" TIMESTAMPTZ(3) NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  "mailId" UUID,
  "settledAt" TIMESTAMPTZ(3),
  -- Nothing waits that is never to come.
  CONSTRAINT "Outgoing_comes" CHECK ("when" <> 'never')
);
CREATE UNIQUE INDEX "Outgoing_eventId_personId_key" ON "Outgoing" ("eventId", "personId");
CREATE INDEX "Outgoing_personId_settledAt_idx" ON "Outgoing" ("personId", "settledAt");
CREATE INDEX "Outgoing_mailId_idx" ON "Outgoing" ("mailId");
CREATE INDEX "Outgoing_settledAt_idx" ON "Outgoing" ("settledAt");
CREATE INDEX "Outgoing_due" ON "Outgoing" ("dueAt") WHERE "settledAt" IS NULL;

CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON "MailChoice" FOR EACH STATEMENT EXECUTE FUNCTION inside_act();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MailChoice" FOR EACH STATEMENT EXECUTE FUNCTION never_emptied();
