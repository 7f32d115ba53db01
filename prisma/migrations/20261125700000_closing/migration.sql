-- Pieces that one hub gives another. They leave one shelf when they are sent, and lie on the other once they are counted in.
ALTER TYPE "EntryKind" ADD VALUE 'given';
ALTER TYPE "EntryKind" ADD VALUE 'arrived';
ALTER TYPE "EntryKind" ADD VALUE 'returned';
CREATE TYPE "TransferState" AS ENUM ('sent', 'arrived', 'back');

CREATE TABLE "Transfer" (
    "id" SERIAL NOT NULL,
    "ref" TEXT NOT NULL,
    "fromHubId" INTEGER NOT NULL,
    "toHubId" INTEGER NOT NULL,
    "state" "TransferState" NOT NULL DEFAULT 'sent',
    "how" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Transfer_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "TransferLine" (
    "id" SERIAL NOT NULL,
    "transferId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "arrived" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TransferLine_pkey" PRIMARY KEY ("id")
);
-- What a hub cannot place, and any other checked hub may take.
CREATE TABLE "Surplus" (
    "hubId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Surplus_pkey" PRIMARY KEY ("hubId", "itemId")
);
ALTER TABLE "Entry" ADD COLUMN "transferLineId" INTEGER;

CREATE UNIQUE INDEX "Transfer_ref_key" ON "Transfer"("ref");
CREATE INDEX "Transfer_fromHubId_id_idx" ON "Transfer"("fromHubId", "id");
CREATE INDEX "Transfer_toHubId_id_idx" ON "Transfer"("toHubId", "id");
CREATE UNIQUE INDEX "TransferLine_transferId_itemId_key" ON "TransferLine"("transferId", "itemId");
CREATE INDEX "Entry_transferLineId_idx" ON "Entry"("transferLineId");

ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_fromHubId_fkey" FOREIGN KEY ("fromHubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_toHubId_fkey" FOREIGN KEY ("toHubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TransferLine" ADD CONSTRAINT "TransferLine_transferId_fkey" FOREIGN KEY ("transferId") REFERENCES "Transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TransferLine" ADD CONSTRAINT "TransferLine_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Surplus" ADD CONSTRAINT "Surplus_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Surplus" ADD CONSTRAINT "Surplus_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_transferLineId_fkey" FOREIGN KEY ("transferLineId") REFERENCES "TransferLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_two_hubs" CHECK ("fromHubId" <> "toHubId");
ALTER TABLE "Transfer" ADD CONSTRAINT "Transfer_times" CHECK ((state = 'sent') = ("settledAt" IS NULL));
ALTER TABLE "TransferLine" ADD CONSTRAINT "TransferLine_counters" CHECK (quantity > 0 AND 0 <= arrived AND arrived <= quantity);
ALTER TABLE "Surplus" ADD CONSTRAINT "Surplus_something" CHECK (quantity > 0);

-- What a line of a transfer says left the one shelf, unless it was taken back, and what it says arrived lies on the other.
CREATE FUNCTION transfer_equals_shelves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int[];
BEGIN
  CASE tg_table_name
    WHEN 'Entry' THEN touched := ARRAY[NEW."transferLineId"];
    WHEN 'TransferLine' THEN touched := ARRAY[NEW.id];
    ELSE SELECT array_agg(id) INTO touched FROM "TransferLine" WHERE "transferId" = NEW.id;
  END CASE;
  PERFORM FROM "TransferLine" p JOIN "Transfer" t ON t.id = p."transferId" CROSS JOIN LATERAL (
    SELECT coalesce(-sum(quantity) FILTER (WHERE "hubId" = t."fromHubId"), 0) AS gone,
      coalesce(sum(quantity) FILTER (WHERE "hubId" = t."toHubId"), 0) AS come,
      coalesce(bool_and("itemId" = p."itemId" AND "hubId" IN (t."fromHubId", t."toHubId")), true) AS own
    FROM "Entry" WHERE "transferLineId" = p.id) AS e
  WHERE p.id = ANY(touched) AND (NOT e.own
    OR e.gone <> CASE WHEN t.state = 'back' THEN 0 ELSE p.quantity END
    OR e.come <> p.arrived OR (p.arrived > 0 AND t.state <> 'arrived'));
  IF FOUND THEN
    RAISE EXCEPTION 'transfer line % does not equal what moved between the shelves', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER given AFTER INSERT ON "Entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."transferLineId" IS NOT NULL) EXECUTE FUNCTION transfer_equals_shelves();
CREATE CONSTRAINT TRIGGER given AFTER INSERT OR UPDATE ON "TransferLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION transfer_equals_shelves();
CREATE CONSTRAINT TRIGGER given AFTER UPDATE OF state, "fromHubId", "toHubId" ON "Transfer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION transfer_equals_shelves();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Transfer', 'TransferLine', 'Surplus'] LOOP
    EXECUTE format('CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION inside_act()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()', name);
  END LOOP;
END $$;
