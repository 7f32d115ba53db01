import { describe, expect, test } from "vitest";
import { optionalText, text, words, wordsThere } from "@/lib/fields";
import { clean } from "@/lib/plain-text";

const [zwj, zwnj, rlo, pdf, fsi, pdi] = ["\u200D", "\u200C", "\u202E", "\u202C", "\u2068", "\u2069"];

describe("what somebody typed is kept without what cannot be seen", () => {
  test.each([
    ["outer and odd spaces", "\u00A0 Ward\u2003\u2003 7\u3000", "Ward 7"],
    ["tabs", "Ward\t7", "Ward 7"],
    ["lines as Windows ends them", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["separators of lines and paragraphs", "one\u2028two\u2029three", "one two three"],
    ["nothing at all", "Wa\0rd", "Ward"],
    ["other controls", "\u001B[31mWard\u0007\u0085", "[31mWard"],
    ["what turns the order", `Ward ${rlo}7 draW${pdf}`, "Ward 7 draW"],
    ["what has no width", `W\u200Bar\uFEFFd\u00AD\u2060${zwj}${zwnj}`, "Ward"],
    ["tags that only programs read", "Ward\u{E0041}\u{E0042}", "Ward"],
    ["letters without ink", "\u3164\u115FWard\u2800 7\uFFA0", "Ward 7"],
    ["halves of a character", "Ward \uD800", "Ward \uFFFD"],
    ["marks in several forms", "Zoe\u200B\u0308", "Zoë"],
    ["a flood of marks", `q${"\u0301\u0316".repeat(30)}s`, "q\u0316\u0316\u0316\u0316s"],
  ])("%s", (_, typed, kept) => expect(clean(typed)).toBe(kept));
});

describe("what can be seen is kept", () => {
  test.each([
    ["pictures that are joined", `👩🏽${zwj}⚕️ and 👨${zwj}👩${zwj}👧`],
    ["letters that are joined, or not", `می${zwnj}خواهم and क्${zwj}ष`],
    ["vowels and accents of any script", "Việt, שָׁלוֹם, ที่, नमस्ते"],
  ])("%s", (_, typed) => expect(clean(typed)).toBe(typed.normalize("NFC")));

  test("cleaned twice is cleaned once", () => {
    const typed = `W${"\u0301".repeat(9)} ${rlo}\u3164 a\tb ש`;
    expect(clean(clean(typed))).toBe(clean(typed));
    expect(words().parse(words().parse(typed))).toBe(words().parse(typed));
  });
});

describe("letters that are read from the right", () => {
  test("stand for themselves, line by line", () => {
    expect(text("Write").parse("שרה 7")).toBe(`${fsi}שרה 7${pdi}`);
    expect(words().parse("Thank you\nتشكرات")).toBe(`Thank you\n${fsi}تشكرات${pdi}`);
  });

  test("cannot end that themselves", () => expect(text("Write").parse(`ש${pdi}${rlo}7`)).toBe(`${fsi}ש7${pdi}`));
});

test("what cannot be seen is nothing where something must be written", () => {
  expect(() => text("Write your name").parse(`\u3164${zwj}\0 `)).toThrow("Write your name");
  expect(() => wordsThere("Write why").parse("\u2800\n\u200B")).toThrow("Write why");
  expect(optionalText().parse("\u200B")).toBe("");
});

test("one line stays one", () =>
  expect(text("Write").parse("Ward 7\r\nBcc: a@b.example")).toBe("Ward 7 Bcc: a@b.example"));
