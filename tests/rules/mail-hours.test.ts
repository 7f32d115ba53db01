import { describe, expect, test } from "vitest";
import { londonAt, nextDaily, outsideQuiet } from "@/lib/mail/hours";
import { dueAt } from "@/lib/mail/rules";
import { sayHours } from "@/lib/mail/words";
import { rhythmInput } from "@/lib/rhythm";

const hours = rhythmInput.parse({}).mail;
const at = (time: string) => new Date(time);
const said = (time: Date) => time.toISOString().slice(0, 16);

describe("London hours through both changes of the clock", () => {
  test.each([
    ["2026-10-24", 8, "2026-10-24T07:00"],
    ["2026-10-25", 8, "2026-10-25T08:00"],
    ["2027-03-27", 8, "2027-03-27T08:00"],
    ["2027-03-28", 8, "2027-03-28T07:00"],
    ["2026-10-25", 0, "2026-10-24T23:00"],
    ["2026-10-25", 24, "2026-10-26T00:00"],
    // The hour that comes twice is taken once, the first time; the one that is left out is the moment of the change.
    ["2026-10-25", 1, "2026-10-25T00:00"],
    ["2027-03-28", 1, "2027-03-28T01:00"],
  ])("%s at %i o'clock is %s", (day, hour, moment) => {
    expect(said(londonAt(at(day), hour))).toBe(moment);
  });

  test.each([
    ["2026-10-24T06:59", "2026-10-24T07:00"],
    ["2026-10-24T07:00", "2026-10-25T08:00"],
    ["2026-10-25T07:59", "2026-10-25T08:00"],
    ["2027-03-27T08:00", "2027-03-28T07:00"],
    ["2027-03-28T07:00", "2027-03-29T07:00"],
  ])("after %s the next daily letter is at %s", (after, next) => {
    expect(said(nextDaily(at(`${after}:00Z`), hours))).toBe(next);
  });

  test.each([
    ["2026-10-24T19:59", "2026-10-24T19:59"],
    ["2026-10-24T20:00", "2026-10-25T07:00"],
    ["2026-10-25T00:30", "2026-10-25T07:00"],
    ["2026-10-25T01:30", "2026-10-25T07:00"],
    ["2026-10-25T06:59", "2026-10-25T07:00"],
    ["2026-10-25T20:59", "2026-10-25T20:59"],
    ["2026-10-25T21:00", "2026-10-26T07:00"],
    ["2027-03-27T21:00", "2027-03-28T06:00"],
    ["2027-03-28T06:00", "2027-03-28T06:00"],
  ])("what could go at %s goes at %s", (time, goes) => {
    expect(said(outsideQuiet(at(`${time}:00Z`), hours))).toBe(goes);
  });

  test("quiet hours within a day, and none", () => {
    const noon = { ...hours, quietFrom: 12, quietTo: 14 };
    expect(said(outsideQuiet(at("2026-01-05T12:30Z"), noon))).toBe("2026-01-05T14:00");
    expect(said(outsideQuiet(at("2026-01-05T03:00Z"), noon))).toBe("2026-01-05T03:00");
    for (const [quietFrom, quietTo] of [
      [0, 0],
      [5, 5],
      [0, 24],
    ] as const)
      expect(said(outsideQuiet(at("2026-01-05T05:30Z"), { ...hours, quietFrom, quietTo }))).toBe("2026-01-05T05:30");
  });

  test("every half hour of both nights, a letter is put off once at most, and never to the past", () => {
    for (const night of ["2026-10-24T12:00Z", "2027-03-27T12:00Z"])
      for (let half = 0; half < 48; half++) {
        const time = new Date(at(night).getTime() + half * 1_800_000);
        const goes = outsideQuiet(time, hours);
        expect(goes.getTime()).toBeGreaterThanOrEqual(time.getTime());
        expect(goes.getTime() - time.getTime()).toBeLessThanOrEqual(11 * 3_600_000);
        expect(outsideQuiet(goes, hours)).toEqual(goes);
      }
  });
});

describe("when a letter is due", () => {
  const noon = at("2026-11-02T12:00Z");
  const night = at("2026-11-02T23:00Z");
  const news = { kind: "talk", part: "hub", when: "at_once" } as const;

  test("the first comes at once, and the next with the others when its hour is over, unless that is at night", () => {
    expect(dueAt(noon, news, undefined, hours)).toEqual(noon);
    expect(said(dueAt(noon, news, at("2026-11-02T11:30Z"), hours))).toBe("2026-11-02T12:30");
    expect(said(dueAt(at("2026-11-02T20:50Z"), news, at("2026-11-02T20:40Z"), hours))).toBe("2026-11-03T07:00");
  });

  test("once a day is once a day", () => {
    expect(said(dueAt(noon, { ...news, when: "daily" }, undefined, hours))).toBe("2026-11-03T08:00");
  });

  test("what is about somebody waits for no other letter, and at night only for the morning; a receipt waits for nothing", () => {
    const about = { ...news, kind: "account" } as const;
    expect(dueAt(noon, about, noon, hours)).toEqual(noon);
    expect(said(dueAt(night, about, undefined, hours))).toBe("2026-11-03T07:00");
    expect(dueAt(night, { ...about, part: "asker" }, undefined, hours)).toEqual(night);
  });

  test("people read the hours as they are set", () => {
    expect(sayHours(hours).join(" ")).toContain("in the hour after it comes together");
    expect(sayHours(hours)).toContain("Between 21:00 and 07:00 we send nothing. It waits for the morning.");
    expect(sayHours({ ...hours, bundle: 0, quietFrom: 0, quietTo: 0 })).toHaveLength(3);
  });
});
