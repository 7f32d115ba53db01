-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SiteKind" AS ENUM ('hospital', 'practice', 'care_home', 'hospice');

-- CreateEnum
CREATE TYPE "WardState" AS ENUM ('held', 'checked', 'declined');

-- CreateEnum
CREATE TYPE "MemberState" AS ENUM ('asked', 'active', 'left');

-- CreateEnum
CREATE TYPE "Claimers" AS ENUM ('coordinators', 'members');

-- CreateEnum
CREATE TYPE "Joining" AS ENUM ('open', 'approved');

-- CreateEnum
CREATE TYPE "HubRole" AS ENUM ('volunteer', 'coordinator');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('held', 'open', 'resting', 'sleeping', 'withdrawn', 'declined');

-- CreateEnum
CREATE TYPE "Urgency" AS ENUM ('urgent', 'soon', 'routine');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('made', 'counted', 'packed', 'unpacked', 'undone');

-- CreateEnum
CREATE TYPE "ShipmentState" AS ENUM ('packing', 'unpacked', 'sent', 'presumed', 'received');

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "steward" BOOLEAN NOT NULL DEFAULT false,
    "named" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "email" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "browserHash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "Draft" (
    "tokenHash" TEXT NOT NULL,
    "personId" INTEGER,
    "answers" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" SERIAL NOT NULL,
    "kind" "SiteKind" NOT NULL,
    "name" TEXT NOT NULL,
    "odsCode" TEXT,
    "postcode" TEXT NOT NULL,
    "outcode" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryPlace" (
    "id" SERIAL NOT NULL,
    "siteId" INTEGER NOT NULL,
    "wardId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "directions" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DeliveryPlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ward" (
    "id" SERIAL NOT NULL,
    "siteId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" "WardState" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WardMember" (
    "wardId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "state" "MemberState" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WardMember_pkey" PRIMARY KEY ("wardId","personId")
);

-- CreateTable
CREATE TABLE "Hub" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "outcode" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "weekly" INTEGER NOT NULL,
    "claimers" "Claimers" NOT NULL DEFAULT 'coordinators',
    "joining" "Joining" NOT NULL DEFAULT 'approved',
    "joinCode" TEXT NOT NULL,
    "checked" BOOLEAN NOT NULL DEFAULT false,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Hub_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HubMember" (
    "hubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" "HubRole" NOT NULL,
    "state" "MemberState" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HubMember_pkey" PRIMARY KEY ("hubId","personId")
);

-- CreateTable
CREATE TABLE "HubCheck" (
    "hubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    CONSTRAINT "HubCheck_pkey" PRIMARY KEY ("hubId","personId")
);

-- CreateTable
CREATE TABLE "HubGarment" (
    "hubId" INTEGER NOT NULL,
    "garmentTypeId" INTEGER NOT NULL,

    CONSTRAINT "HubGarment_pkey" PRIMARY KEY ("hubId","garmentTypeId")
);

-- CreateTable
CREATE TABLE "Maker" (
    "id" SERIAL NOT NULL,
    "hubId" INTEGER NOT NULL,
    "personId" INTEGER,
    "name" TEXT NOT NULL,

    CONSTRAINT "Maker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GarmentType" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "one" TEXT NOT NULL,
    "many" TEXT NOT NULL,
    "picture" TEXT NOT NULL,
    "regulated" BOOLEAN NOT NULL DEFAULT false,
    "ceiling" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "GarmentType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Size" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fits" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "Size_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Colour" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "cloth" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Colour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Item" (
    "id" SERIAL NOT NULL,
    "garmentTypeId" INTEGER NOT NULL,
    "sizeId" INTEGER NOT NULL,
    "colourId" INTEGER NOT NULL,

    CONSTRAINT "Item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Request" (
    "id" SERIAL NOT NULL,
    "ref" TEXT NOT NULL,
    "wardId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "askedById" INTEGER NOT NULL,
    "state" "RequestState" NOT NULL,
    "urgency" "Urgency" NOT NULL,
    "neededBy" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "requestId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "Line" (
    "id" SERIAL NOT NULL,
    "requestId" INTEGER NOT NULL,
    "garmentTypeId" INTEGER NOT NULL,
    "sizeId" INTEGER NOT NULL,
    "colourId" INTEGER,
    "open" BOOLEAN NOT NULL,
    "asked" INTEGER NOT NULL,
    "claimed" INTEGER NOT NULL DEFAULT 0,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "received" INTEGER NOT NULL DEFAULT 0,
    "unclaimed" INTEGER NOT NULL GENERATED ALWAYS AS (asked - claimed) STORED,
    "urgency" "Urgency" NOT NULL,
    "neededBy" DATE NOT NULL,

    CONSTRAINT "Line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" SERIAL NOT NULL,
    "lineId" INTEGER NOT NULL,
    "hubId" INTEGER NOT NULL,
    "promisedFor" DATE NOT NULL,
    "promised" INTEGER NOT NULL,
    "released" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "packed" INTEGER NOT NULL DEFAULT 0,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "received" INTEGER NOT NULL DEFAULT 0,
    "quantity" INTEGER NOT NULL GENERATED ALWAYS AS (promised - released - failed) STORED,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stock" (
    "hubId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "onHand" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Stock_pkey" PRIMARY KEY ("hubId","itemId")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" SERIAL NOT NULL,
    "hubId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "makerId" INTEGER,
    "originId" INTEGER,
    "shipmentLineId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lot" (
    "entryId" INTEGER NOT NULL,
    "hubId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "originId" INTEGER NOT NULL,
    "left" INTEGER NOT NULL,

    CONSTRAINT "Lot_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "Taken" (
    "lotId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "Taken_pkey" PRIMARY KEY ("lotId","byId")
);

-- CreateTable
CREATE TABLE "Shipment" (
    "id" SERIAL NOT NULL,
    "ref" TEXT NOT NULL,
    "hubId" INTEGER NOT NULL,
    "wardId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "state" "ShipmentState" NOT NULL DEFAULT 'packing',
    "how" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShipmentLine" (
    "id" SERIAL NOT NULL,
    "shipmentId" INTEGER NOT NULL,
    "claimId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "good" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "foundExtra" INTEGER NOT NULL DEFAULT 0,
    "damaged" INTEGER NOT NULL DEFAULT 0,
    "wrong" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thanks" (
    "id" SERIAL NOT NULL,
    "shipmentId" INTEGER NOT NULL,
    "wardId" INTEGER NOT NULL,
    "writtenById" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Thanks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThanksRecipient" (
    "thanksId" INTEGER NOT NULL,
    "makerId" INTEGER NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "ThanksRecipient_pkey" PRIMARY KEY ("thanksId","makerId")
);

-- CreateTable
CREATE TABLE "Act" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "eventId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Act_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventSubject" (
    "kind" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "EventSubject_pkey" PRIMARY KEY ("kind","subjectId","eventId")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "eventId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_GarmentTypeToSize" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_GarmentTypeToSize_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_linkHash_key" ON "SignIn"("linkHash");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_browserHash_key" ON "SignIn"("browserHash");

-- CreateIndex
CREATE INDEX "Draft_expiresAt_idx" ON "Draft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Site_odsCode_key" ON "Site"("odsCode");

-- CreateIndex
CREATE INDEX "Site_outcode_idx" ON "Site"("outcode");

-- CreateIndex
CREATE INDEX "DeliveryPlace_siteId_idx" ON "DeliveryPlace"("siteId");

-- CreateIndex
CREATE INDEX "Ward_siteId_idx" ON "Ward"("siteId");

-- CreateIndex
CREATE INDEX "Ward_state_idx" ON "Ward"("state");

-- CreateIndex
CREATE INDEX "WardMember_personId_idx" ON "WardMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Hub_slug_key" ON "Hub"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Hub_joinCode_key" ON "Hub"("joinCode");

-- CreateIndex
CREATE INDEX "Hub_checked_idx" ON "Hub"("checked");

-- CreateIndex
CREATE INDEX "Hub_outcode_idx" ON "Hub"("outcode");

-- CreateIndex
CREATE INDEX "HubMember_personId_idx" ON "HubMember"("personId");

-- CreateIndex
CREATE INDEX "HubGarment_garmentTypeId_idx" ON "HubGarment"("garmentTypeId");

-- CreateIndex
CREATE UNIQUE INDEX "Maker_hubId_personId_key" ON "Maker"("hubId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "GarmentType_slug_key" ON "GarmentType"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Size_slug_key" ON "Size"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Colour_slug_key" ON "Colour"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Item_garmentTypeId_sizeId_colourId_key" ON "Item"("garmentTypeId", "sizeId", "colourId");

-- CreateIndex
CREATE UNIQUE INDEX "Request_ref_key" ON "Request"("ref");

-- CreateIndex
CREATE INDEX "Request_wardId_id_idx" ON "Request"("wardId", "id");

-- CreateIndex
CREATE INDEX "Request_state_idx" ON "Request"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Line_requestId_garmentTypeId_sizeId_colourId_key" ON "Line"("requestId", "garmentTypeId", "sizeId", "colourId") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "Claim_lineId_idx" ON "Claim"("lineId");

-- CreateIndex
CREATE INDEX "Claim_hubId_idx" ON "Claim"("hubId");

-- CreateIndex
CREATE INDEX "Entry_makerId_id_idx" ON "Entry"("makerId", "id");

-- CreateIndex
CREATE INDEX "Entry_hubId_itemId_idx" ON "Entry"("hubId", "itemId");

-- CreateIndex
CREATE INDEX "Entry_shipmentLineId_idx" ON "Entry"("shipmentLineId");

-- CreateIndex
CREATE INDEX "Taken_byId_idx" ON "Taken"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_ref_key" ON "Shipment"("ref");

-- CreateIndex
CREATE INDEX "Shipment_hubId_id_idx" ON "Shipment"("hubId", "id");

-- CreateIndex
CREATE INDEX "Shipment_wardId_id_idx" ON "Shipment"("wardId", "id");

-- CreateIndex
CREATE INDEX "Shipment_state_sentAt_idx" ON "Shipment"("state", "sentAt");

-- CreateIndex
CREATE INDEX "ShipmentLine_shipmentId_idx" ON "ShipmentLine"("shipmentId");

-- CreateIndex
CREATE INDEX "ShipmentLine_claimId_idx" ON "ShipmentLine"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Thanks_shipmentId_key" ON "Thanks"("shipmentId");

-- CreateIndex
CREATE INDEX "Thanks_shown_id_idx" ON "Thanks"("shown", "id");

-- CreateIndex
CREATE INDEX "ThanksRecipient_makerId_idx" ON "ThanksRecipient"("makerId");

-- CreateIndex
CREATE INDEX "Act_createdAt_idx" ON "Act"("createdAt");

-- CreateIndex
CREATE INDEX "EventSubject_eventId_idx" ON "EventSubject"("eventId");

-- CreateIndex
CREATE INDEX "Note_eventId_idx" ON "Note"("eventId");

-- CreateIndex
CREATE INDEX "_GarmentTypeToSize_B_index" ON "_GarmentTypeToSize"("B");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPlace" ADD CONSTRAINT "DeliveryPlace_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPlace" ADD CONSTRAINT "DeliveryPlace_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ward" ADD CONSTRAINT "Ward_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WardMember" ADD CONSTRAINT "WardMember_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WardMember" ADD CONSTRAINT "WardMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubMember" ADD CONSTRAINT "HubMember_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubMember" ADD CONSTRAINT "HubMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubCheck" ADD CONSTRAINT "HubCheck_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubCheck" ADD CONSTRAINT "HubCheck_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubGarment" ADD CONSTRAINT "HubGarment_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HubGarment" ADD CONSTRAINT "HubGarment_garmentTypeId_fkey" FOREIGN KEY ("garmentTypeId") REFERENCES "GarmentType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Maker" ADD CONSTRAINT "Maker_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Maker" ADD CONSTRAINT "Maker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_garmentTypeId_fkey" FOREIGN KEY ("garmentTypeId") REFERENCES "GarmentType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_sizeId_fkey" FOREIGN KEY ("sizeId") REFERENCES "Size"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Item" ADD CONSTRAINT "Item_colourId_fkey" FOREIGN KEY ("colourId") REFERENCES "Colour"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "DeliveryPlace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_garmentTypeId_fkey" FOREIGN KEY ("garmentTypeId") REFERENCES "GarmentType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_sizeId_fkey" FOREIGN KEY ("sizeId") REFERENCES "Size"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_colourId_fkey" FOREIGN KEY ("colourId") REFERENCES "Colour"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_makerId_fkey" FOREIGN KEY ("makerId") REFERENCES "Maker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_shipmentLineId_fkey" FOREIGN KEY ("shipmentLineId") REFERENCES "ShipmentLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Taken" ADD CONSTRAINT "Taken_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Taken" ADD CONSTRAINT "Taken_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_hubId_fkey" FOREIGN KEY ("hubId") REFERENCES "Hub"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "DeliveryPlace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thanks" ADD CONSTRAINT "Thanks_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThanksRecipient" ADD CONSTRAINT "ThanksRecipient_thanksId_fkey" FOREIGN KEY ("thanksId") REFERENCES "Thanks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThanksRecipient" ADD CONSTRAINT "ThanksRecipient_makerId_fkey" FOREIGN KEY ("makerId") REFERENCES "Maker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Act" ADD CONSTRAINT "Act_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSubject" ADD CONSTRAINT "EventSubject_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_GarmentTypeToSize" ADD CONSTRAINT "_GarmentTypeToSize_A_fkey" FOREIGN KEY ("A") REFERENCES "GarmentType"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_GarmentTypeToSize" ADD CONSTRAINT "_GarmentTypeToSize_B_fkey" FOREIGN KEY ("B") REFERENCES "Size"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The laws. They hold whatever the code does.

ALTER TABLE "Line"
  ADD CONSTRAINT "Line_counters" CHECK (0 <= received AND received <= sent AND sent <= claimed AND claimed <= asked);
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_counters" CHECK (
    promised > 0 AND released >= 0 AND failed >= 0
    AND 0 <= received AND received <= sent AND sent <= packed AND packed <= promised - released - failed);
ALTER TABLE "Stock" ADD CONSTRAINT "Stock_not_negative" CHECK ("onHand" >= 0);
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_not_overdrawn" CHECK ("left" >= 0);
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_not_nothing" CHECK (quantity <> 0);
ALTER TABLE "Taken" ADD CONSTRAINT "Taken_something" CHECK (quantity > 0);
ALTER TABLE "ShipmentLine"
  ADD CONSTRAINT "ShipmentLine_counters" CHECK (
    quantity > 0 AND good >= 0 AND failed >= 0 AND "foundExtra" >= 0 AND good + failed + "foundExtra" <= quantity
    AND damaged >= 0 AND wrong >= 0 AND damaged + wrong <= failed);
ALTER TABLE "Shipment"
  ADD CONSTRAINT "Shipment_times" CHECK (
    (state IN ('sent', 'presumed', 'received')) = ("sentAt" IS NOT NULL)
    AND (state IN ('presumed', 'received')) = ("settledAt" IS NOT NULL));
ALTER TABLE "ThanksRecipient" ADD CONSTRAINT "ThanksRecipient_pieces" CHECK (pieces > 0);
ALTER TABLE "Hub" ADD CONSTRAINT "Hub_weekly" CHECK (weekly > 0);
ALTER TABLE "GarmentType" ADD CONSTRAINT "GarmentType_ceiling" CHECK (ceiling > 0);

-- The board reads only what is still needed, in its order; a shelf reads only lots with something left, oldest first;
-- an entry finds the few lots that its pieces lie in since they were unpacked.
CREATE INDEX "Line_needed" ON "Line" (urgency, "neededBy", "requestId") WHERE open AND unclaimed > 0;
CREATE INDEX "Lot_left" ON "Lot" ("hubId", "itemId", "originId", "entryId") WHERE "left" > 0;
CREATE INDEX "Entry_later" ON "Entry" ("originId") WHERE "originId" IS NOT NULL;
CREATE INDEX "Claim_unpacked" ON "Claim" ("hubId", "promisedFor") WHERE quantity > packed;
CREATE UNIQUE INDEX "Ward_name" ON "Ward" ("siteId", lower(name)) WHERE state <> 'declined';

-- Events, entries and takings are never changed.
CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', tg_table_name USING errcode = '55000', constraint = tg_name, table = tg_table_name;
END $$;
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON "EventSubject" FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON "Entry" FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON "Taken" FOR EACH ROW EXECUTE FUNCTION keep();

-- Stock and lots are the sum of the ledger, and nobody else writes them. What leaves takes from its own shelf's lots.
CREATE FUNCTION add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Stock" ("hubId", "itemId", "onHand") VALUES (NEW."hubId", NEW."itemId", 0) ON CONFLICT DO NOTHING;
  UPDATE "Stock" SET "onHand" = "onHand" + NEW.quantity WHERE "hubId" = NEW."hubId" AND "itemId" = NEW."itemId";
  IF NEW.quantity > 0 THEN
    INSERT INTO "Lot" ("entryId", "hubId", "itemId", "originId", "left")
      VALUES (NEW.id, NEW."hubId", NEW."itemId", coalesce(NEW."originId", NEW.id), NEW.quantity);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER add_up AFTER INSERT ON "Entry" FOR EACH ROW EXECUTE FUNCTION add_up();

CREATE FUNCTION take_down() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Lot" l SET "left" = l."left" - NEW.quantity FROM "Entry" e
  WHERE l."entryId" = NEW."lotId" AND e.id = NEW."byId" AND (e."hubId", e."itemId") = (l."hubId", l."itemId");
  IF NOT FOUND THEN
    RAISE EXCEPTION 'entry % is no lot on the shelf of entry %', NEW."lotId", NEW."byId"
      USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER take_down AFTER INSERT ON "Taken" FOR EACH ROW EXECUTE FUNCTION take_down();

CREATE FUNCTION ledger_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION '% is written by the ledger only', tg_table_name USING errcode = '55000', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER ledger_only BEFORE INSERT OR UPDATE OR DELETE ON "Stock" FOR EACH ROW EXECUTE FUNCTION ledger_only();
CREATE TRIGGER ledger_only BEFORE INSERT OR UPDATE OR DELETE ON "Lot" FOR EACH ROW EXECUTE FUNCTION ledger_only();

-- The sums are checked at commit, for what was touched.
-- What leaves a shelf took exactly that much from lots, and what comes to it took nothing.
CREATE FUNCTION leaving_takes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int;
BEGIN
  IF tg_table_name = 'Entry' THEN touched := NEW.id; ELSE touched := NEW."byId"; END IF;
  PERFORM FROM "Entry" e WHERE e.id = touched
    AND greatest(-e.quantity, 0) <> (SELECT coalesce(sum(quantity), 0) FROM "Taken" WHERE "byId" = touched);
  IF FOUND THEN
    RAISE EXCEPTION 'entry % does not equal what it took from lots', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER takes AFTER INSERT ON "Entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.quantity < 0) EXECUTE FUNCTION leaving_takes();
CREATE CONSTRAINT TRIGGER takes AFTER INSERT ON "Taken"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leaving_takes();

-- A line equals the sum of its claims.
CREATE FUNCTION line_equals_claims() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int[];
BEGIN
  IF tg_table_name = 'Line' THEN touched := ARRAY[NEW.id]; ELSE touched := ARRAY[OLD."lineId", NEW."lineId"]; END IF;
  PERFORM FROM "Line" l CROSS JOIN LATERAL (
    SELECT coalesce(sum(quantity), 0) AS claimed, coalesce(sum(sent), 0) AS sent, coalesce(sum(received), 0) AS received
    FROM "Claim" WHERE "lineId" = l.id) AS c
  WHERE l.id = ANY(touched) AND (l.claimed, l.sent, l.received) <> (c.claimed, c.sent, c.received);
  IF FOUND THEN
    RAISE EXCEPTION 'line % does not equal its claims', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sums AFTER INSERT OR UPDATE OR DELETE ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_equals_claims();
CREATE CONSTRAINT TRIGGER sums AFTER INSERT OR UPDATE OF claimed, sent, received ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_equals_claims();

-- A claim equals the sum of its parcel lines, and each parcel line what left the shelf for it and did not come back.
CREATE FUNCTION claim_equals_parcels() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int[];
BEGIN
  CASE tg_table_name
    WHEN 'Claim' THEN touched := ARRAY[NEW.id];
    WHEN 'ShipmentLine' THEN touched := ARRAY[OLD."claimId", NEW."claimId"];
    ELSE SELECT array_agg("claimId") INTO touched FROM "ShipmentLine" WHERE "shipmentId" = NEW.id;
  END CASE;
  PERFORM FROM "Claim" c CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.quantity - p.failed - p."foundExtra"), 0) AS packed,
      coalesce(sum(p.quantity - p.failed - p."foundExtra") FILTER (WHERE s.state <> 'packing'), 0) AS sent,
      coalesce(sum(p.good), 0) AS received, coalesce(sum(p.failed + p."foundExtra"), 0) AS failed
    FROM "ShipmentLine" p JOIN "Shipment" s ON s.id = p."shipmentId"
    WHERE p."claimId" = c.id AND s.state <> 'unpacked') AS p
  WHERE c.id = ANY(touched) AND (c.packed, c.sent, c.received, c.failed) <> (p.packed, p.sent, p.received, p.failed);
  IF FOUND THEN
    RAISE EXCEPTION 'claim % does not equal its parcels', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER parcels AFTER INSERT OR UPDATE OF packed, sent, received, failed ON "Claim"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claim_equals_parcels();
CREATE CONSTRAINT TRIGGER parcels AFTER INSERT OR UPDATE OR DELETE ON "ShipmentLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claim_equals_parcels();
CREATE CONSTRAINT TRIGGER parcels AFTER UPDATE OF state ON "Shipment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION claim_equals_parcels();

CREATE FUNCTION bag_equals_shelf() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int[];
BEGIN
  CASE tg_table_name
    WHEN 'Entry' THEN touched := ARRAY[NEW."shipmentLineId"];
    WHEN 'ShipmentLine' THEN touched := ARRAY[NEW.id];
    ELSE SELECT array_agg(id) INTO touched FROM "ShipmentLine" WHERE "shipmentId" = NEW.id;
  END CASE;
  PERFORM FROM "ShipmentLine" p JOIN "Shipment" s ON s.id = p."shipmentId" CROSS JOIN LATERAL (
    SELECT coalesce(-sum(quantity), 0) AS pieces, coalesce(bool_and(("hubId", "itemId") = (s."hubId", p."itemId")), true) AS own
    FROM "Entry" WHERE "shipmentLineId" = p.id) AS e
  WHERE p.id = ANY(touched) AND (NOT e.own
    OR e.pieces <> CASE WHEN s.state = 'unpacked' THEN 0 ELSE p.quantity END
    OR p.good + p.failed + p."foundExtra" <> CASE WHEN s.state = 'received' THEN p.quantity ELSE 0 END);
  IF FOUND THEN
    RAISE EXCEPTION 'parcel line % does not equal what left the shelf', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shelf AFTER INSERT ON "Entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."shipmentLineId" IS NOT NULL) EXECUTE FUNCTION bag_equals_shelf();
CREATE CONSTRAINT TRIGGER shelf AFTER INSERT OR UPDATE ON "ShipmentLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bag_equals_shelf();
CREATE CONSTRAINT TRIGGER shelf AFTER UPDATE OF state ON "Shipment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION bag_equals_shelf();

-- A line is open exactly while its request is, and as urgent, and needed by the same day.
CREATE FUNCTION line_follows_request() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touched int;
BEGIN
  IF tg_table_name = 'Request' THEN touched := NEW.id; ELSE touched := NEW."requestId"; END IF;
  PERFORM FROM "Line" l JOIN "Request" r ON r.id = l."requestId"
  WHERE r.id = touched AND (l.open, l.urgency, l."neededBy") <> (r.state = 'open', r.urgency, r."neededBy");
  IF FOUND THEN
    RAISE EXCEPTION 'a line of request % differs from the request', touched USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER follows AFTER INSERT OR UPDATE OF "requestId", open, urgency, "neededBy" ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_follows_request();
CREATE CONSTRAINT TRIGGER follows AFTER UPDATE OF state, urgency, "neededBy" ON "Request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION line_follows_request();

-- A domain table is written only inside an act: lib/change.ts says which one is under way. None is ever emptied.
CREATE FUNCTION inside_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('bobbin.act', true), '') = '' THEN
    RAISE EXCEPTION '% is written only inside an act; use change() in lib/change.ts', tg_table_name
      USING errcode = '55000', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION never_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never emptied', tg_table_name USING errcode = '55000', constraint = tg_name, table = tg_table_name;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'Person', 'Site', 'DeliveryPlace', 'Ward', 'WardMember', 'Hub', 'HubMember', 'HubCheck', 'HubGarment', 'Maker',
    'GarmentType', 'Size', 'Colour', 'Item', '_GarmentTypeToSize', 'Request', 'Contact', 'Line', 'Claim', 'Stock', 'Entry',
    'Lot', 'Taken', 'Shipment', 'ShipmentLine', 'Thanks', 'ThanksRecipient', 'Event', 'EventSubject', 'Note'
  ] LOOP
    EXECUTE format('CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION inside_act()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()', name);
  END LOOP;
END $$;
