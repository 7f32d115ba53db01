import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listKept, notOfPeople } from "@/lib/privacy/kept";
import { retentionInput } from "@/lib/retention";

const schema = readFileSync("prisma/schema.prisma", "utf8");

/** Every column that can hold text, by its model. */
const texts = (of: string) =>
  [...of.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, body = ""]) =>
    [...body.matchAll(/^ {2}(\w+) +(String|Json)\b/gm)].map(([, column]) => `${model}.${column}`),
  );

const kept = listKept(retentionInput.parse({}));
const decided = [...kept.flatMap(({ columns }) => columns), ...notOfPeople];

describe("what is kept of people", () => {
  test("is decided for every column that can hold text, once", () => {
    expect(texts(schema).length).toBeGreaterThan(60);
    expect(decided.toSorted()).toEqual(texts(schema).toSorted());
  });

  test("is missed in a column that is new", () => {
    const planted = schema.replace("model Contact {", 'model Contact {\n  mobile String @default("")');
    expect(texts(planted).filter((column) => !decided.includes(column))).toEqual(["Contact.mobile"]);
  });

  test("says for each why, who sees it, for how long and what erasing does", () => {
    for (const { what, why, who, until, erased } of kept)
      for (const said of [what, why, who, until, erased]) expect(said, what).toMatch(/^[A-Z0-9“].+[^.]$/);
  });

  test("has its periods from the one configuration", () => {
    const said = (periods: object) =>
      listKept(retentionInput.parse(periods))
        .map(({ until }) => until)
        .join("\n");
    expect(said({})).toMatch(/7 days[\s\S]*30 days after the last bag[\s\S]*14 days after it went/);
    expect(said({})).toContain("24 months after you last came: then we write to you, and erase it 30 days later");
    expect(said({ drafts: 2, contacts: 1, unseen: 36 })).toMatch(
      /36 months[\s\S]*2 days[\s\S]*1 day after the last bag/,
    );
    expect(() => retentionInput.parse({ drafts: 0 })).toThrow();
  });
});
