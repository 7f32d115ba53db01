import { describe, expect, test } from "vitest";
import { tree } from "@/lib/form-data";
import { packInput } from "@/lib/shipments/input";
import { packField } from "@/lib/shipments/rules";
import { holdsName } from "@/lib/thanks/rules";

const typed = (boxes: [number, number, string][]) =>
  packInput.safeParse(
    tree(
      Object.fromEntries([["hubId", "1"], ...boxes.map(([claimId, itemId, n]) => [packField({ claimId, itemId }), n])]),
    ),
  );
const wrongIn = (boxes: [number, number, string][]) =>
  Object.fromEntries(typed(boxes).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);

describe("what goes in a bag", () => {
  test("is named by promise and piece, wherever it stands on the form; an empty box is none", () => {
    expect(
      typed([
        [12, 7, "3"],
        [4, 9, ""],
        [4, 7, "0"],
      ]).data,
    ).toEqual({
      hubId: 1,
      parts: [{ claimId: 12, itemId: 7, quantity: 3 }],
    });
  });

  test("is something, and a number, said beside its box", () => {
    expect(wrongIn([[4, 9, ""]])).toEqual({ parts: "Put at least 1 piece in the bag" });
    expect(wrongIn([])).toEqual({ parts: "Put at least 1 piece in the bag" });
    expect(wrongIn([[4, 9, "some"]])).toEqual({ "parts.4-9": "Write how many as a number, like 6" });
  });

  test("may be any number of empty boxes, and 200 kinds that are not", () => {
    const boxes = (pieces: string) =>
      Array.from({ length: 201 }, (_, n) => [n + 1, 7, pieces] as [number, number, string]);
    expect(typed([...boxes(""), [900, 7, "2"]]).success).toBe(true);
    expect(wrongIn(boxes("1"))).toEqual({ parts: "Pack 200 kinds of pieces at most, and the rest in another bag" });
  });
});

test.each([
  ["Thank you from WARD7!", "Ward 7", true],
  ["Everybody on ward  7 is glad.", "Ward7", true],
  ["Ward 17 is next door.", "Ward 7", false],
  ["With love from St. Mary’s", "St Marys Hospital", true],
  ["It was difficult, and you helped.", "ICU", false],
  ["The whole hospital thanks you.", "Leeds General Infirmary", false],
])("%j beside the name %j: %j", (words, name, holds) => {
  expect(holdsName(words, name)).toBe(holds);
});
