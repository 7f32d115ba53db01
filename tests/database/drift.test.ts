import { beforeAll, describe, expect, test } from "vitest";
import { diffFromEmpty } from "@/prisma/server/engine";
import { migrate } from "@/prisma/server/migrate";
import { differences, type Shape, shapeOf } from "@/tests/database/shape";
import { emptyDatabase } from "@/tests/support/database";
import { asOwner } from "@/tests/support/databases";

let schema: Shape;
let migrated = "";
beforeAll(async () => {
  const drawn = await emptyDatabase();
  await asOwner(drawn, await diffFromEmpty());
  schema = await shapeOf(drawn);
  migrated = await emptyDatabase();
  await migrate(migrated);
});

describe("schema.prisma and the migrations", () => {
  test("make the same tables", async () => {
    expect(differences(schema, await shapeOf(migrated))).toEqual([]);
  });

  test.each([
    [`ALTER TABLE "Person" ADD nickname text`, "only in the migrations: column Person.nickname text"],
    [`ALTER TABLE "Person" ALTER email DROP NOT NULL`, "only in schema.prisma: column Person.email text not null"],
    [
      `ALTER TABLE "Person" ALTER steward DROP DEFAULT`,
      "only in schema.prisma: column Person.steward boolean not null default false",
    ],
    [
      `ALTER TABLE "Person" ALTER id DROP DEFAULT`,
      "only in schema.prisma: column Person.id integer not null default nextval",
    ],
    [
      `ALTER TABLE "Person" ALTER id DROP DEFAULT, ALTER id ADD GENERATED ALWAYS AS IDENTITY`,
      "only in the migrations: column Person.id integer not null identity",
    ],
    [`DROP INDEX "Person_email_key"`, `only in schema.prisma: "Person" UNIQUE (email)`],
    [`ALTER TABLE "Session" DROP CONSTRAINT "Session_personId_fkey"`, `only in schema.prisma: "Session" FOREIGN KEY`],
    [`DROP INDEX "Session_personId_idx"`, `only in schema.prisma: "Session" INDEX ("personId")`],
  ])("would differ after %s", async (change, noticed) => {
    await asOwner(migrated, change);
    expect(differences(schema, await shapeOf(migrated)).join("\n")).toContain(noticed);
  });
});
