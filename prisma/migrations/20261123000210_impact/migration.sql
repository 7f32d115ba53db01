-- The impact page reads only the weeks that it shows. Rows come in order of time, so a few pages of index cover them all.
CREATE INDEX "Request_time" ON "Request" USING brin ("createdAt");
CREATE INDEX "Entry_time" ON "Entry" USING brin ("createdAt");
CREATE INDEX "Shipment_settled" ON "Shipment" ("settledAt") WHERE state = 'received';
