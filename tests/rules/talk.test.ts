import { describe, expect, test } from "vitest";
import { messageInput } from "@/lib/talk/input";
import { sayAuthor, sharesThread } from "@/lib/talk/rules";
import { taskInput } from "@/lib/tasks/input";
import { sayDid, sayJob, sayYouDid } from "@/lib/tasks/rules";

const [checked, fresh] = [{ checked: true }, { checked: false }];

describe("a hub is in the thread of a request", () => {
  test.each([
    ["while a promise stands", checked, [{ quantity: 4, failed: 0 }], true],
    [
      "while one of two stands",
      checked,
      [
        { quantity: 0, failed: 0 },
        { quantity: 2, failed: 0 },
      ],
      true,
    ],
    ["after a bag of which nothing could be used", checked, [{ quantity: 0, failed: 4 }], true],
    ["not once it has let all go", checked, [{ quantity: 0, failed: 0 }], false],
    ["not without a promise", checked, [], false],
    ["not before it is checked", fresh, [{ quantity: 4, failed: 0 }], false],
  ])("%s", (_, hub, claims, shares) => {
    expect(sharesThread(hub, claims)).toBe(shares);
  });
});

describe("a message", () => {
  const read = (words: unknown, hubId?: unknown) => messageInput.safeParse({ requestId: "1", hubId, words });

  test("is 1 to 2,000 characters of plain text, with its lines", () => {
    expect(read("  One\n\ntwo\u202e\u0000 ").data?.words).toBe("One\n\ntwo");
    expect([read("a".repeat(2_000)).success, read("a".repeat(2_001)).success]).toEqual([true, false]);
    for (const nothing of ["", " \u200b\n ", undefined]) expect(read(nothing).success).toBe(false);
  });

  test("is for the ward, unless it says for which hub", () => {
    expect([read("a").data?.hubId, read("a", "").data?.hubId, read("a", "7").data?.hubId]).toEqual([null, null, 7]);
    expect(read("a", "everybody").success).toBe(false);
  });

  test("has the name of the side, and a first name only where it may", () => {
    expect([sayAuthor("Ward 7", null), sayAuthor("Mill Lane", "Priya Nair")]).toEqual(["Ward 7", "Priya, Mill Lane"]);
  });
});

describe("a small job", () => {
  const read = (more: object) => taskInput.safeParse({ hubId: "1", kind: "wash", ...more });

  test("may have a day and something that it is for, and need not", () => {
    const none = { hubId: 1, kind: "wash", words: "", on: null, requestId: null, shipmentId: null };
    expect(read({}).data).toEqual(none);
    expect(read({ on: { day: "", month: " ", year: "" }, about: "" }).data).toEqual(none);
    expect(read({ on: { day: "5", month: "8", year: "2026" }, about: "bag-12" }).data).toEqual({
      ...none,
      on: new Date("2026-08-05"),
      shipmentId: 12,
    });
    expect(read({ about: "request-3" }).data).toMatchObject({ requestId: 3, shipmentId: null });
  });

  test.each([
    { kind: "sew" },
    { about: "ward-1" },
    { about: "bag-0" },
    { on: { day: "31", month: "2", year: "2026" } },
  ])("is not %o", (more) => {
    expect(read(more).success).toBe(false);
  });

  test("is said in words", () => {
    expect(sayJob({ kind: "wash", words: "two bags,\nin the hall" })).toBe("Wash (two bags, in the hall)");
    expect(sayDid(["drive", "wash", "wash"])).toBe("washed and drove");
    expect([sayYouDid(["pack"], 1), sayYouDid([], 2), sayYouDid([], 0)]).toEqual([
      "You packed for this bag.",
      "You helped for this bag.",
      "",
    ]);
  });
});
