import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { readSearch, siteInput } from "@/lib/wards/input";
import { isSameName, likeness, tellingWords } from "@/lib/wards/names";
import { showsByDefault, startingState } from "@/lib/wards/rules";

describe("names that are the same", () => {
  test.each([
    ["Ward 7", "ward7"],
    ["St. Mary's", "ST MARYS"],
    ["A&E", "A & E"],
    ["Café ward", "cafe ward"],
  ])("%s is %s", (one, other) => expect(isSameName(one, other)).toBe(true));

  test.each([
    ["Ward 7", "Ward 17"],
    ["–", "…"],
  ])("%s is not %s", (one, other) => expect(isSameName(one, other)).toBe(false));
});

describe("finding a site that is here already", () => {
  const site = { name: "St Mary's Hospital", odsCode: "RR813", postcode: "LS7 4AB", outcode: "LS7" };
  const like = (typed: string) => likeness(site, readSearch(typed));

  test.each(["st marys", "Mary hospital", "LS7 4AB", "ls74ab", "ls7", "rr813", "Saint Marys LS7", "St Maris"])(
    "%s finds it",
    (typed) => expect(like(typed)).toBeGreaterThan(0),
  );

  test.each(["Riverside Hospital", "LS8 4AB", "", "hospital"])("%s does not", (typed) => expect(like(typed)).toBe(0));

  test("a code says more than the whole name, that more than a postcode, and that more than an area", () => {
    const order = ["RR813", "St Marys Hospital", "LS7 4AB", "LS7"].map(like);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(4);
  });

  test("words that every site has tell nothing, unless there are no others", () => {
    expect(tellingWords("The Riverside General Hospital")).toEqual(["riverside"]);
    expect(tellingWords("The General Hospital")).toEqual(["the", "general", "hospital"]);
  });
});

describe("a new ward", () => {
  const nurse = { ...visitor, affiliated: true };
  test.each([
    ["hospital", "checked"],
    ["practice", "checked"],
    ["care_home", "held"],
    ["hospice", "held"],
  ] as const)("of a %s, added from an affiliated address, is %s", (kind, state) =>
    expect(startingState(nurse, kind)).toBe(state),
  );

  test("added by anybody else is held", () => expect(startingState(visitor, "hospital")).toBe("held"));

  test("public pages name a hospital, and say only the area where the site is the team", () => {
    expect([showsByDefault("hospital"), showsByDefault("practice"), showsByDefault("hospice")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("a site as it is typed", () => {
  const typed = { kind: "hospital", name: " St  Mary’s ", odsCode: " rr 813 ", postcode: "ls74ab", shown: "false" };

  test("spaces and case do not count", () => {
    const read = siteInput.parse(typed);
    expect(read).toMatchObject({ name: "St Mary’s", odsCode: "RR813", postcode: "LS7 4AB", shown: false });
  });

  test("the code may be left empty, and so may whether the site is named", () => {
    expect(siteInput.parse({ ...typed, odsCode: "", shown: undefined })).toMatchObject({ odsCode: null, shown: null });
  });

  test("a code that is none, half a postcode and an unknown kind are said by field", () => {
    const { error } = siteInput.safeParse({ ...typed, kind: "shop", odsCode: "R-1", postcode: "LS7" });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(["kind", "odsCode", "postcode"]);
  });
});
