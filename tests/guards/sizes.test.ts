import { expect, test } from "vitest";
import { readSources } from "@/tests/guards/sources";

const isTest = (file: string) => file.startsWith("tests/");
const sizes = (tests: boolean) =>
  readSources()
    .filter(({ file }) => isTest(file) === tests)
    .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
const at = (share: number, of: { lines: number }[]) => of[Math.floor(share * (of.length - 1))]?.lines;

test("files are small: half have at most 40 lines, 19 of 20 at most 150", () => {
  expect(at(0.5, sizes(false))).toBeLessThanOrEqual(40);
  expect(at(0.95, sizes(false))).toBeLessThanOrEqual(150);
});

test("test files are small: 19 of 20 have at most 250 lines", () => {
  expect(at(0.95, sizes(true))).toBeLessThanOrEqual(250);
});
