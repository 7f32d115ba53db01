-- A thread on each request, and small jobs that need no sewing.
CREATE TYPE "TaskKind" AS ENUM ('cut', 'wash', 'pack', 'fetch', 'drive', 'ring');
CREATE TYPE "TaskState" AS ENUM ('open', 'taken', 'done', 'withdrawn');

CREATE TABLE "Message" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "hubId" INTEGER,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reportedAt" TIMESTAMPTZ(3),
    "reportedById" INTEGER,
    "takenDownAt" TIMESTAMPTZ(3),
    "takenDownById" INTEGER,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "Task" (
    "id" SERIAL NOT NULL,
    "hubId" INTEGER NOT NULL,
    "kind" "TaskKind" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "on" DATE,
    "requestId" INTEGER,
    "shipmentId" INTEGER,
    "state" "TaskState" NOT NULL DEFAULT 'open',
    "takenById" INTEGER,
    "takenAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ThanksRecipient" ADD COLUMN tasks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "ThanksRecipient" DROP CONSTRAINT "ThanksRecipient_pieces";

CREATE UNIQUE INDEX "Maker_id_hubId_key" ON "Maker"("id", "hubId");
CREATE UNIQUE INDEX "Shipment_id_hubId_key" ON "Shipment"("id", "hubId");
CREATE INDEX "Message_requestId_id_idx" ON "Message"("requestId", "id");
CREATE INDEX "Message_authorId_idx" ON "Message"("authorId");
CREATE INDEX "Task_hubId_state_id_idx" ON "Task"("hubId", "state", "id");
CREATE INDEX "Task_state_takenAt_idx" ON "Task"("state", "takenAt");
CREATE INDEX "Task_takenById_idx" ON "Task"("takenById");
CREATE INDEX "Task_requestId_idx" ON "Task"("requestId");
CREATE INDEX "Task_shipmentId_idx" ON "Task"("shipmentId");

ALTER TABLE "Message" ADD CONSTRAINT "Message_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Message" ADD CONSTRAINT "Message_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Message" ADD CONSTRAINT "Message_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Message" ADD CONSTRAINT "Message_takenDownById_fkey" FOREIGN KEY ("takenDownById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Task" ADD CONSTRAINT "Task_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Task" ADD CONSTRAINT "Task_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Task" ADD CONSTRAINT "Task_shipmentId_hubId_fkey" FOREIGN KEY ("shipmentId", "hubId") REFERENCES "Shipment"("id", "hubId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Task" ADD CONSTRAINT "Task_takenById_hubId_fkey" FOREIGN KEY ("takenById", "hubId") REFERENCES "Maker"("id", "hubId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The longest waiting of those that a steward has to look at.
CREATE INDEX "Message_to_look_at" ON "Message" ("reportedAt") WHERE "reportedAt" IS NOT NULL AND "takenDownAt" IS NULL;

-- A thank-you reaches whoever made something, or did something.
ALTER TABLE "ThanksRecipient" ADD CONSTRAINT "ThanksRecipient_something" CHECK (pieces >= 0 AND tasks >= 0 AND pieces + tasks > 0);
ALTER TABLE "Message" ADD CONSTRAINT "Message_length" CHECK (char_length(words) <= 2000);
ALTER TABLE "Message" ADD CONSTRAINT "Message_reported" CHECK (("reportedAt" IS NULL) = ("reportedById" IS NULL));
ALTER TABLE "Message" ADD CONSTRAINT "Message_taken_down" CHECK (("takenDownAt" IS NULL) = ("takenDownById" IS NULL));
ALTER TABLE "Task" ADD CONSTRAINT "Task_length" CHECK (char_length(words) <= 300);
ALTER TABLE "Task" ADD CONSTRAINT "Task_belongs_once" CHECK ("requestId" IS NULL OR "shipmentId" IS NULL);
ALTER TABLE "Task" ADD CONSTRAINT "Task_taker" CHECK (
  (state IN ('taken', 'done')) = ("takenById" IS NOT NULL) AND ("takenById" IS NULL) = ("takenAt" IS NULL));
ALTER TABLE "Task" ADD CONSTRAINT "Task_done" CHECK ((state = 'done') = ("doneAt" IS NOT NULL));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Message', 'Task'] LOOP
    EXECUTE format('CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION inside_act()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()', name);
  END LOOP;
END $$;
