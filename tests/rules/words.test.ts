import { describe, expect, test } from "vitest";
import { sayGarments, sayItem, sayList, sayPieces } from "@/lib/garments/words";

const top = { one: "scrub top", many: "scrub tops" };
const medium = { name: "M" };
const oneSize = { name: "One size" };
const navy = { name: "Navy" };

describe("pieces in words", () => {
  test("how many, of what, in which size and colour", () => {
    expect(sayPieces(30, top, medium, navy)).toBe("30 scrub tops, M, navy");
    expect(sayPieces(1, top, medium, null)).toBe("1 scrub top, M, any colour");
    expect(sayPieces(2, top, oneSize, navy)).toBe("2 scrub tops, navy");
    expect(sayGarments(1200, top)).toBe("1,200 scrub tops");
    expect(sayItem(top, medium, navy)).toBe("Scrub top, M, navy");
  });

  test("a list reads as people write it", () => {
    expect(sayList(["6 tops"])).toBe("6 tops");
    expect(sayList(["6 tops", "2 hats"])).toBe("6 tops and 2 hats");
    expect(sayList(["6 tops", "2 hats", "1 bag"])).toBe("6 tops, 2 hats and 1 bag");
    expect(sayList(["6 tops, M", "2 hats, teal"])).toBe("6 tops, M; and 2 hats, teal");
  });
});
