import { expect, test } from "vitest";
import { db } from "@/lib/db";

// Never run: that it compiles, with its errors expected, is the test.
const writes = () => [
  // @ts-expect-error Queries cannot change a row,
  db.request.update,
  // @ts-expect-error nor make one,
  db.request.create,
  // @ts-expect-error nor take one away,
  db.request.deleteMany,
  // @ts-expect-error nor run a statement that does,
  db.$executeRaw,
  // @ts-expect-error nor open a transaction.
  db.$transaction,
];

test("what queries see of the database has no way to write to it", () => {
  expect(writes).toBeTypeOf("function");
  expect(db.request.findMany).toBeTypeOf("function");
});
