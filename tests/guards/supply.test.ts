import { describe, expect, test } from "vitest";
import { floors, isOlder } from "@/tests/guards/supply/floors";
import { isAllowed } from "@/tests/guards/supply/licences";
import { listPackages, readSupply, type Supply } from "@/tests/guards/supply/lock";
import { listWrongs } from "@/tests/guards/supply/wrongs";

test("licences, versions, checksums and scripts of everything we are made of are as they must be", () => {
  expect(listPackages(readSupply()).length).toBeGreaterThan(500);
  expect(listWrongs(readSupply())).toEqual([]);
});

describe("a supply that is not as it must be is noticed", () => {
  const kinds: [string, (supply: Supply) => void, RegExp][] = [
    ["a licence", ({ packages }) => change(packages, "pg", { license: "AGPL-3.0-only" }), /^pg .*AGPL-3.0-only/],
    ["a licence elsewhere", ({ packages }) => change(packages, "pg", { license: "EPL-2.0" }), /^pg .*EPL-2.0/],
    ["no licence", ({ packages }) => change(packages, "pg", { license: undefined }), /^pg .*none/],
    [
      "what is installed",
      ({ packages }) => change(packages, "pg", { version: "8.23.9" }),
      /^pg 8.23.9 is installed as/,
    ],
    ["a download address", ({ packages }) => change(packages, "pg", { resolved: "https://a.test/" }), /^pg has a down/],
    ["no checksum", ({ packages }) => change(packages, "pg", { integrity: undefined }), /^pg has no checksum/],
    ["a script", ({ packages }) => change(packages, "pg", { hasInstallScript: true }), /^pg runs a script/],
    ["a needless allowance", ({ manifest }) => Object.assign(manifest.allowScripts, { pg: true }), /^pg may run/],
    ["a range", ({ manifest }) => Object.assign(manifest.dependencies, { pg: "^8.0.0" }), /^pg is asked for/],
    ["a needless excuse", ({ packages }) => change(packages, "nodemailer", { version: "9.1.1" }), /still excused/],
  ];

  test.each(kinds)("%s", (_kind, plant, words) => {
    const supply = readSupply();
    plant(supply);
    expect(listWrongs(supply).some((wrong) => words.test(wrong))).toBe(true);
  });

  test.each(floors)("$name below $least", ({ name, least }) => {
    const supply = readSupply();
    change(supply.packages, name, { version: "0.1.0" });
    expect(listWrongs(supply)).toContainEqual(expect.stringContaining(`${name} 0.1.0 is older than ${least}`));
  });
});

test("of licences with an or, one must be allowed; of those with an and, all", () => {
  expect(isAllowed("a", "1.0.0", "(GPL-3.0-only OR MIT)")).toBe(true);
  expect(isAllowed("a", "1.0.0", "MIT AND GPL-3.0-only")).toBe(false);
});

test("versions are compared by number, and a beta comes before what it leads to", () => {
  expect(isOlder("16.4.0", "16.4.1")).toBe(true);
  expect(isOlder("16.10.0", "16.4.1")).toBe(false);
  expect(isOlder("5.0.0-beta.9", "5.0.0-beta.32")).toBe(true);
  expect(isOlder("5.0.0", "5.0.0-beta.32")).toBe(false);
  expect(isOlder("8.0.9", "8.0.9")).toBe(false);
});

function change(packages: Supply["packages"], name: string, into: Supply["packages"][string]) {
  Object.assign(packages[`node_modules/${name}`] ?? {}, into);
}
