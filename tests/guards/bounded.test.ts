import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { text } from "@/lib/fields";
import { endless } from "@/tests/guards/bounded";

// What nobody types: settings, a file of addresses, a history that is replayed.
const others = /^lib\/(env|rhythm|act-for)\.ts$|^lib\/(run|places|limits)\//;
const files = globSync("lib/**/*.ts").filter(
  (file) => !others.test(file) && readFileSync(file, "utf8").includes('import { z } from "zod"'),
);

describe("everything that can be typed has an end", () => {
  test.each(files)("in %s", async (file) => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ path.resolve(file));
    const found = Object.entries(module).flatMap(([name, each]) =>
      each instanceof z.ZodType ? endless(each, name) : [],
    );
    expect(found).toEqual([]);
  });

  test("and there is much of it", () => {
    expect(files.length).toBeGreaterThan(15);
  });
});

test.each([
  ["a bare text", z.object({ a: z.object({ b: z.string() }) }), ["it.a.b"]],
  ["a text that is only changed", z.string().transform((value) => value.trim()), ["it"]],
  ["a list without a most", z.object({ a: z.array(z.number()) }), ["it.a[]"]],
  ["a pattern that repeats for ever", z.string().regex(/^a+$/), ["it"]],
  ["one choice of two", z.union([z.literal("new"), z.string()]), ["it"]],
  ["anything", z.unknown(), ["it"]],
  ["nothing of ours", z.object({ a: text("Write"), b: z.string().regex(/^[A-Z]{2}-\d{4}$/) }), []],
])("the guard notices %s", (_, schema, found) => {
  expect(endless(schema)).toEqual(found);
});
