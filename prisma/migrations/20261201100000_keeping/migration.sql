-- Which thank-yous a role may read is decided row by row. All of them, unless another policy takes some away: the grants
-- (prisma/server/roles.ts) do so for whoever serves public pages.
ALTER TABLE "Thanks" ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON "Thanks" USING (true) WITH CHECK (true);
