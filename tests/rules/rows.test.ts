import { describe, expect, test } from "vitest";
import { noAnswers, whatStep } from "@/lib/drafts/input";
import { fitRows } from "@/lib/drafts/rows";
import { isAnswered } from "@/lib/drafts/rules";
import { linesInput, mostLines } from "@/lib/requests/input";

const catalogue = {
  garmentTypes: [
    { id: 1, many: "scrub tops", sizes: [{ id: 2 }, { id: 3 }] },
    { id: 5, many: "scrub hats", sizes: [{ id: 9 }] },
  ],
  colours: [{ id: 4 }],
};
const top = { garmentTypeId: "1", sizeId: "2", colourId: "4", quantity: "12" };
const hat = { garmentTypeId: "5", sizeId: "", colourId: "any", quantity: "20" };
const wrong = (...rows: (typeof top)[]) =>
  fitRows(rows, catalogue).wrong.map(({ at, field, message }) => [`lines.${at}.${field}`, message]);

describe("the rows of garments", () => {
  test("each says what it misses, beside its field", () => {
    expect(wrong(top, { ...top, sizeId: "", quantity: "lots" }, { ...top, garmentTypeId: "", colourId: "7" })).toEqual([
      ["lines.1.sizeId", "Choose a size for garment 2, scrub tops"],
      ["lines.1.quantity", "Garment 2: write how many as a number, like 20"],
      ["lines.2.garmentTypeId", "Choose what garment 3 is"],
      ["lines.2.colourId", "Choose a colour for garment 3"],
    ]);
  });

  test("a garment of one size needs no size chosen, and has that one whatever was", () => {
    for (const sizeId of ["", "2", "9"]) {
      const { lines, wrong } = fitRows([{ ...hat, sizeId }], catalogue);
      expect([lines[0]?.sizeId, wrong]).toEqual(["9", []]);
    }
  });

  test("a size that its garment does not come in is asked again", () => {
    expect(wrong({ ...top, sizeId: "9" })).toEqual([["lines.0.sizeId", "Choose a size for garment 1, scrub tops"]]);
  });

  test("2 of one garment, size and colour are told to be added up; rows that are still empty are not", () => {
    const same = "lines.2.garmentTypeId";
    expect(wrong(top, hat, { ...top, quantity: "3" })).toEqual([
      [same, "Garment 3 is the same as garment 1: add them up"],
    ]);
    expect(wrong(hat, top, { ...hat, sizeId: "9" }).map(([field]) => field)).toEqual([same]);
    expect(wrong(top, { ...top, colourId: "any" }, { ...top, sizeId: "3" })).toEqual([]);
    const empty = { garmentTypeId: "", sizeId: "", colourId: "any", quantity: "" };
    expect(wrong(empty, empty).filter(([, message]) => message?.includes("same"))).toEqual([]);
  });

  test("nothing that asks twice for one garment, size and colour is sent", () => {
    expect(linesInput.safeParse([top, { ...top, quantity: "3" }]).success).toBe(false);
    expect(linesInput.safeParse([hat, hat].map((row) => ({ ...row, sizeId: "9" }))).success).toBe(false);
    expect(isAnswered({ ...noAnswers, lines: [top, top] }, "what", new Date())).toBe(false);
  });

  test("there may be many, and too many are never forgotten", () => {
    const rows = (many: number) => Array.from({ length: many }, (_, at) => ({ ...top, sizeId: String(at + 1) }));
    expect(linesInput.safeParse(rows(mostLines)).success).toBe(true);
    expect(linesInput.safeParse(rows(mostLines + 1)).success).toBe(false);
    expect(whatStep.safeParse({ lines: rows(mostLines), add: "1" }).success).toBe(true);
  });
});
