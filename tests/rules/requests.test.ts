import { describe, expect, test } from "vitest";
import { type Answers, noAnswers, siteStep, whereStep } from "@/lib/drafts/input";
import { forWards, nextStep, questionAbout, questionOf, stepBefore, sureOf } from "@/lib/drafts/rules";
import { linesInput } from "@/lib/requests/input";
import { isSensibleDay, stands, suggestedDay, unusual } from "@/lib/requests/rules";

const today = new Date("2026-08-06");
const row = { garmentTypeId: "1", sizeId: "2", colourId: "any", quantity: "20" };
const whole: Answers = {
  ...noAnswers,
  siteIsNew: true,
  site: { kind: "hospital", name: "Riverside", postcode: "LS7 4AB", odsCode: "", shown: "" },
  wardName: "Ward 7",
  lines: [row],
  neededBy: { day: "20", month: "8", year: "2026" },
  urgency: "soon",
  place: { name: "Main reception", hours: "9 to 5", directions: "" },
  contact: { name: "Ward clerk", phone: "" },
};

describe("the next question", () => {
  test("is the first without an answer, and at last the page that shows them all", () => {
    expect(nextStep(noAnswers, today)).toBe("site");
    expect(nextStep({ ...whole, siteIsNew: false }, today)).toBe("site");
    expect(nextStep({ ...whole, lines: [] }, today)).toBe("what");
    expect(nextStep({ ...whole, lines: [row, { ...row, quantity: "lots" }] }, today)).toBe("what");
    expect(nextStep({ ...whole, urgency: "" }, today)).toBe("when");
    expect(nextStep({ ...whole, contact: { name: "", phone: "" } }, today)).toBe("where");
    expect(nextStep(whole, today)).toBe("check");
  });

  test("a ward that one may not ask for any more is asked again, and its delivery place with it", () => {
    const own = { ...noAnswers, wardId: 3, placeId: 4, lines: [row] };
    expect(forWards(own, [3])).toEqual(own);
    expect(forWards(own, [5])).toEqual({ ...own, wardId: null, placeId: null });
    expect(nextStep(forWards(own, []), today)).toBe("site");
  });

  test("an error of sending belongs to one of them", () => {
    const fields = ["site.odsCode", "name", "lines.3.sizeId", "sure", "neededBy", "placeId", "place.name", "form"];
    expect(fields.map(questionAbout)).toEqual(["site", "site", "what", "what", "when", "where", "where", undefined]);
  });

  test("a day that has passed while the draft lay is asked again", () => {
    expect(nextStep(whole, new Date("2026-08-21"))).toBe("when");
  });

  test("somebody in a ward who has asked before answers two", () => {
    const usual = { ...noAnswers, wardId: 3, placeId: 4, contact: { name: "Ward clerk", phone: "" } };
    expect(nextStep(usual, today)).toBe("what");
    expect(questionOf(usual, "what")).toBe("Ask for scrubs, question 1 of 2");
    expect(nextStep({ ...usual, lines: [row] }, today)).toBe("when");
    expect(nextStep({ ...usual, lines: [row], neededBy: whole.neededBy, urgency: "soon" }, today)).toBe("check");
  });

  test("back leads to the question before, or to all the answers", () => {
    expect(stepBefore({ ...whole, urgency: "" }, "when", today)).toBe("what");
    expect(stepBefore(whole, "what", today)).toBe("check");
    expect(stepBefore({ ...noAnswers, wardId: 3 }, "what", today)).toBeNull();
  });
});

describe("what is typed", () => {
  test("numbers, postcodes and codes may be typed as people type them", () => {
    expect(linesInput.parse([{ ...row, quantity: " 1,200 " }])).toMatchObject([{ quantity: 1200 }]);
    const site = siteStep.parse({ ...whole, site: { ...whole.site, postcode: " ls74ab", odsCode: "rr 8" } });
    expect(site.site).toMatchObject({ postcode: "LS7 4AB", odsCode: "RR8" });
  });

  test("a delivery place is one of the site's, or has a name and hours", () => {
    const contact = { name: "Ward clerk" };
    expect(whereStep.safeParse({ placeId: "4", contact }).success).toBe(true);
    expect(whereStep.safeParse({ placeId: "new", contact }).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "place.name",
      "place.hours",
    ]);
  });

  test("where places are offered and none is chosen, the choice is asked for, and not a new place", () => {
    const { error } = whereStep.safeParse({ offered: "1", contact: { name: "Ward clerk" } });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["placeId"]);
  });
});

describe("requests", () => {
  test("only numbers above a garment's ceiling are unusual, and being sure is about exactly those", () => {
    const lines = [
      { garmentTypeId: 1, sizeId: 2, quantity: 100 },
      { garmentTypeId: 1, sizeId: 3, quantity: 101 },
      { garmentTypeId: 9, sizeId: 3, quantity: 5_000 },
    ];
    const many = unusual(lines, new Map([[1, 100]]));
    expect(many).toEqual([lines[1]]);
    expect(sureOf(many)).not.toBe(sureOf(many.map((line) => ({ ...line, quantity: 102 }))));
  });

  test("a day makes sense from today to a year from now", () => {
    expect(isSensibleDay(today, today)).toBe(true);
    expect(isSensibleDay(new Date("2026-08-05"), today)).toBe(false);
    expect(isSensibleDay(new Date("2027-08-07"), today)).toBe(true);
    expect(isSensibleDay(new Date("2027-08-08"), today)).toBe(false);
    expect(suggestedDay("urgent", today)).toEqual(new Date("2026-08-09"));
  });

  test("what is withdrawn or declined cannot be changed", () => {
    expect(["held", "open", "sleeping"].every((state) => stands(state as "held"))).toBe(true);
    expect(stands("withdrawn") || stands("declined")).toBe(false);
  });
});
