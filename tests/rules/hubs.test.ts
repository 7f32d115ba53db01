import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/actor";
import { newJoinCode } from "@/lib/hubs/code";
import { hubInput } from "@/lib/hubs/input";
import { maySeeAddresses, mayVouchFor, slugOf } from "@/lib/hubs/rules";

describe("a hub's address", () => {
  test.each([
    ["Canal Street Hub", 1, "canal-street-hub"],
    ["Canal Street Hub", 3, "canal-street-hub-3"],
    ["Zoë’s Scrubs & Co.", 1, "zoes-scrubs-co"],
    ["Start", 1, "hub-start"],
    ["!!!", 1, "hub"],
    ["x".repeat(60), 1, "x".repeat(50)],
  ] as const)("%s, turn %i: %s", (name, turn, slug) => expect(slugOf(name, turn)).toBe(slug));
});

test("the secret of a link is long, and never ends in what a chat leaves out of a link", () => {
  const codes = Array.from({ length: 200 }, newJoinCode);
  expect(new Set(codes).size).toBe(200);
  expect(codes.every((code) => /^[a-z0-9]{16}$/.test(code))).toBe(true);
});

describe("giving one's word for a new hub", () => {
  const hub = { hubId: 1, slug: "one", name: "One", role: "coordinator", checked: true, closed: false } as const;
  const actor = (...hubs: (typeof visitor.hubs)[number][]) => ({ ...visitor, hubs });

  test("a coordinator of a checked hub may", () => expect(mayVouchFor(actor(hub), 2)).toBe(true));
  test("a volunteer may not", () => expect(mayVouchFor(actor({ ...hub, role: "volunteer" }), 2)).toBe(false));
  test("a coordinator of a new hub may not", () =>
    expect(mayVouchFor(actor({ ...hub, checked: false }), 2)).toBe(false));
  test("nobody may for a hub that they are in", () =>
    expect(mayVouchFor(actor(hub, { ...hub, hubId: 2, role: "volunteer" }), 2)).toBe(false));
  test("giving one's word shows nobody's address", () => expect(maySeeAddresses(actor(hub), 2)).toBe(false));
});

describe("a hub as it is typed", () => {
  const typed = {
    name: "Canal Street Hub",
    postcode: "ls27ew",
    garmentTypeIds: "3",
    weekly: "1,200",
    claimers: "members",
    joining: "open",
  };

  test("one tick or several, spaces and commas", () => {
    expect(hubInput.parse(typed)).toMatchObject({ postcode: "LS2 7EW", garmentTypeIds: [3], weekly: 1200, about: "" });
    expect(hubInput.parse({ ...typed, garmentTypeIds: ["5", "3", "5"] }).garmentTypeIds).toEqual([3, 5]);
  });

  test("what is missing is said by field", () => {
    const { error } = hubInput.safeParse({});
    const fields = ["name", "postcode", "garmentTypeIds", "weekly", "claimers", "joining"];
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(fields);
  });
});
