-- Reference data, written by `npm run places` and outside acts.
CREATE TABLE "Outcode" (
    "outcode" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Outcode_pkey" PRIMARY KEY ("outcode")
);
ALTER TABLE "Outcode"
  ADD CONSTRAINT "Outcode_on_earth" CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
