-- A site, ward or person that turned out to be the same as another becomes an alias of it. The row stays, so that what
-- names it still leads somewhere, and the merge can be undone.
ALTER TABLE "Site" ADD COLUMN "mergedIntoId" INTEGER;
ALTER TABLE "Ward" ADD COLUMN "mergedIntoId" INTEGER;
ALTER TABLE "Person" ADD COLUMN "mergedIntoId" INTEGER;
CREATE INDEX "Site_mergedIntoId_idx" ON "Site"("mergedIntoId");
CREATE INDEX "Ward_mergedIntoId_idx" ON "Ward"("mergedIntoId");
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");
ALTER TABLE "Site" ADD CONSTRAINT "Site_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Ward" ADD CONSTRAINT "Ward_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Ward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two addresses may be one person: both mailboxes have to say so.
CREATE TABLE "MergeOffer" (
    "id" SERIAL NOT NULL,
    "fromId" INTEGER NOT NULL,
    "intoId" INTEGER NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "fromAgreedAt" TIMESTAMPTZ(3),
    "intoAgreedAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "MergeOffer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "MergeOffer_fromId_idx" ON "MergeOffer"("fromId");
CREATE INDEX "MergeOffer_intoId_idx" ON "MergeOffer"("intoId");
CREATE INDEX "MergeOffer_proposedById_idx" ON "MergeOffer"("proposedById");
ALTER TABLE "MergeOffer" ADD CONSTRAINT "MergeOffer_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MergeOffer" ADD CONSTRAINT "MergeOffer_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MergeOffer" ADD CONSTRAINT "MergeOffer_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Site" ADD CONSTRAINT "Site_not_itself" CHECK ("mergedIntoId" <> id);
ALTER TABLE "Ward" ADD CONSTRAINT "Ward_not_itself" CHECK ("mergedIntoId" <> id);
ALTER TABLE "Person" ADD CONSTRAINT "Person_not_itself" CHECK ("mergedIntoId" <> id);
ALTER TABLE "MergeOffer"
  ADD CONSTRAINT "MergeOffer_of_two" CHECK ("fromId" <> "intoId"),
  ADD CONSTRAINT "MergeOffer_agreed" CHECK ("doneAt" IS NULL OR ("fromAgreedAt" IS NOT NULL AND "intoAgreedAt" IS NOT NULL)),
  ADD CONSTRAINT "MergeOffer_undone" CHECK ("undoneAt" IS NULL OR "doneAt" IS NOT NULL);

-- An alias is of something that is none itself, and wards are one only within one site.
CREATE FUNCTION one_alias() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE chained boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %1$I one JOIN %1$I other ON other.id = one."mergedIntoId"
    WHERE $1 IN (one.id, other.id) AND other."mergedIntoId" IS NOT NULL)', tg_table_name) INTO chained USING NEW.id;
  IF chained THEN
    RAISE EXCEPTION '% % is the alias of an alias', tg_table_name, NEW.id USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER one_alias AFTER INSERT OR UPDATE OF "mergedIntoId" ON "Site"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION one_alias();
CREATE CONSTRAINT TRIGGER one_alias AFTER INSERT OR UPDATE OF "mergedIntoId" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION one_alias();
CREATE CONSTRAINT TRIGGER one_alias AFTER INSERT OR UPDATE OF "mergedIntoId" ON "Person"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION one_alias();

CREATE FUNCTION one_site() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Ward" one JOIN "Ward" other ON other.id = one."mergedIntoId"
  WHERE NEW.id IN (one.id, other.id) AND one."siteId" <> other."siteId";
  IF FOUND THEN
    RAISE EXCEPTION 'ward % is merged across sites', NEW.id USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER one_site AFTER INSERT OR UPDATE OF "mergedIntoId", "siteId" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION one_site();

-- Nothing hangs on an alias.
CREATE FUNCTION not_on_alias() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE hangs boolean;
BEGIN
  CASE tg_table_name
    WHEN 'Ward' THEN hangs := EXISTS (SELECT FROM "Site" WHERE id = NEW."siteId" AND "mergedIntoId" IS NOT NULL);
    ELSE hangs := EXISTS (SELECT FROM "Ward" WHERE id = NEW."wardId" AND "mergedIntoId" IS NOT NULL);
  END CASE;
  IF hangs THEN
    RAISE EXCEPTION '% % hangs on an alias', tg_table_name, NEW.id USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER not_on_alias AFTER INSERT OR UPDATE OF "siteId" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION not_on_alias();
CREATE CONSTRAINT TRIGGER not_on_alias AFTER INSERT OR UPDATE OF "wardId" ON "Request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION not_on_alias();
CREATE CONSTRAINT TRIGGER not_on_alias AFTER INSERT OR UPDATE OF "wardId" ON "Shipment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION not_on_alias();

CREATE FUNCTION alias_is_bare() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE bare boolean;
BEGIN
  CASE tg_table_name
    WHEN 'Site' THEN bare := NOT EXISTS (SELECT FROM "Ward" WHERE "siteId" = NEW.id);
    ELSE bare := NOT EXISTS (SELECT FROM "Request" WHERE "wardId" = NEW.id)
      AND NOT EXISTS (SELECT FROM "Shipment" WHERE "wardId" = NEW.id);
  END CASE;
  IF NOT bare THEN
    RAISE EXCEPTION '% % became an alias with something left on it', tg_table_name, NEW.id
      USING errcode = '23514', constraint = tg_name, table = tg_table_name;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER alias_is_bare AFTER UPDATE OF "mergedIntoId" ON "Site"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION alias_is_bare();
CREATE CONSTRAINT TRIGGER alias_is_bare AFTER UPDATE OF "mergedIntoId" ON "Ward"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."mergedIntoId" IS NOT NULL) EXECUTE FUNCTION alias_is_bare();

CREATE TRIGGER inside_act BEFORE INSERT OR UPDATE OR DELETE ON "MergeOffer" FOR EACH STATEMENT EXECUTE FUNCTION inside_act();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MergeOffer" FOR EACH STATEMENT EXECUTE FUNCTION never_emptied();
