import { describe, expect, test } from "vitest";
import { rules } from "@/tests/guards/rules";
import { readSources } from "@/tests/guards/sources";

const sources = readSources();

describe.each(rules)("$says", ({ broken, planted }) => {
  test("holds", () => {
    expect(
      sources.filter((source) => !source.file.startsWith("tests/guards/") && broken(source)).map(({ file }) => file),
    ).toEqual([]);
  });

  test("would be noticed", () => {
    expect(broken(planted)).toBe(true);
  });
});
