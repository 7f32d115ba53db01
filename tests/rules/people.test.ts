import { expect, test } from "vitest";
import { isAffiliated, isConfiguredSteward } from "@/lib/people/rules";

test.each(["a@nhs.net", "a@leedsth.nhs.uk", "a@x.y.nhs.scot", "a@hscni.net", "a@wales.nhs.uk", "a@NHS.wales"])(
  "%s is an address of the health service",
  (email) => {
    expect(isAffiliated(email)).toBe(true);
  },
);

test.each(["a@gmail.com", "a@fakenhs.net", "a@nhs.net.evil.example", "nhs.net@evil.example", "a@uk"])(
  "%s is not",
  (email) => {
    expect(isAffiliated(email)).toBe(false);
  },
);

test("stewards are set by a list of addresses", () => {
  expect(isConfiguredSteward("sorrel@example.org", "a@b.c, Sorrel@Example.org")).toBe(true);
  expect(isConfiguredSteward("orrel@example.org", "a@b.c, Sorrel@Example.org")).toBe(false);
  expect(isConfiguredSteward("sorrel@example.org")).toBe(false);
});
