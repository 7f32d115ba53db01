import { describe, expect, test } from "vitest";
import { everything, isNarrowed, needsHref, parseNeeds, typedNear } from "@/lib/requests/needs-filter";

describe("the board's address", () => {
  test("says the filter and the page, and reads the same again", () => {
    const filter = {
      garments: ["scrub-top", "scrub-hat"],
      size: "2xl",
      colour: "navy",
      near: "LS7",
      reach: 25,
      within: 25,
    };
    const href = needsHref(filter, 3);

    expect(href).toBe("/needs?garment=scrub-top&garment=scrub-hat&size=2xl&colour=navy&near=LS7&within=25&page=3");
    const query = new URLSearchParams(href.split("?")[1]);
    const params = { ...Object.fromEntries(query), garment: query.getAll("garment") };
    expect(parseNeeds(params)).toEqual({ filter, page: 3 });
  });

  test("is bare when nothing is narrowed", () => {
    expect(needsHref(everything)).toBe("/needs");
    expect(needsHref(everything, 2, "/hub/canal/needs")).toBe("/hub/canal/needs?page=2");
    expect(isNarrowed(everything)).toBe(false);
  });

  test("a whole postcode in any case narrows by its first half only", () => {
    expect(parseNeeds({ near: " ls7 4ab ", within: "10" }).filter).toMatchObject({ near: "LS7", within: 10 });
  });

  test.each([
    [{ garment: "'; DROP TABLE", size: "<b>", colour: ["", "x"] }],
    [{ near: "nowhere" }],
    [{ near: "ZZ9" }],
    [{ page: "-1" }],
    [{ within: "7", page: "1e3", size: "" }],
    [{ page: "99999999999999" }],
  ])("what makes no sense is left out: %j", (params) => {
    expect(parseNeeds(params)).toEqual({ filter: everything, page: 1 });
  });

  test("a distance without a postcode narrows nothing, and is kept to be said and used", () => {
    expect(parseNeeds({ near: "nowhere", within: "10" }).filter).toEqual({ ...everything, reach: 10 });
    const { filter } = parseNeeds({ within: "10" });
    expect(filter).toEqual({ ...everything, reach: 10 });
    expect(isNarrowed(filter)).toBe(false);
    expect(needsHref(filter)).toBe("/needs?within=10");
  });

  test("a distance that is not offered is anywhere", () => {
    expect(parseNeeds({ near: "LS7", within: "7" }).filter).toMatchObject({ near: "LS7", within: null });
  });

  test("the postcode is shown again as it was typed, cut to a length", () => {
    expect(typedNear({ near: "  somewhere  over the rainbow" })).toBe("somewhere ov");
    expect(typedNear({})).toBe("");
  });
});
