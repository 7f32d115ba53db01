import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { areaOf, areas } from "@/lib/places/areas";
import { milesBetween } from "@/lib/places/distance";
import { readPlaces } from "@/lib/places/import";
import { sayAway, sayPlace, sayWard } from "@/lib/places/words";

const leeds = { latitude: 53.7997, longitude: -1.5492 };
const london = { latitude: 51.5074, longitude: -0.1278 };
const area = (name: string) => areas[name] ?? { latitude: Number.NaN, longitude: Number.NaN };

describe("distance", () => {
  test("Leeds to London is about 170 miles, either way", () => {
    expect(milesBetween(leeds, london)).toBeCloseTo(169.6, 0);
    expect(milesBetween(london, leeds)).toBeCloseTo(milesBetween(leeds, london), 9);
  });

  test("a place is no way from itself, and a degree of latitude is 69 miles", () => {
    expect(milesBetween(leeds, leeds)).toBe(0);
    expect(milesBetween({ latitude: 50, longitude: 0 }, { latitude: 51, longitude: 0 })).toBeCloseTo(69.09, 1);
  });

  test("the other side of the earth is half its girth", () => {
    expect(milesBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(12_436.6, 0);
  });
});

describe("the postcode areas", () => {
  test("all 124 are there, each in or near the United Kingdom", () => {
    expect(Object.keys(areas)).toHaveLength(124);
    for (const { latitude, longitude } of Object.values(areas)) {
      expect(latitude).toBeGreaterThan(49);
      expect(latitude).toBeLessThan(61);
      expect(longitude).toBeGreaterThan(-8);
      expect(longitude).toBeLessThan(2);
    }
  });

  test("neighbours are near and strangers are far", () => {
    expect(milesBetween(area("LS"), area("BD"))).toBeLessThan(20);
    expect(milesBetween(area("EC"), area("WC"))).toBeLessThan(5);
    expect(milesBetween(area("ZE"), area("TR"))).toBeGreaterThan(650);
  });

  test.each([
    ["LS7", "LS"],
    ["E8", "E"],
    ["EC1A", "EC"],
    ["W1T", "W"],
  ])("%s is in %s", (outcode, name) => {
    expect(areaOf(outcode)).toBe(name);
  });
});

describe("places in words", () => {
  const site = { kind: "care_home", name: "The Larches", outcode: "LS8" } as const;

  test("a site that is not shown is its kind and its area", () => {
    expect(sayPlace({ ...site, shown: true })).toBe("The Larches");
    expect(sayPlace({ ...site, shown: false })).toBe("A care home in LS8");
    expect(sayWard(site)).toBe("a care home in LS8");
    expect(sayWard({ kind: "hospital", outcode: "LS9" })).toBe("a ward in LS9");
  });

  test.each([
    [0.4, false, "near by"],
    [1.2, false, "about a mile away"],
    [12.6, false, "about 13 miles away"],
    [2.4, true, "near by"],
    [12.6, true, "about 15 miles away"],
  ])("%d miles, rough %s", (miles, rough, words) => {
    expect(sayAway({ miles, rough })).toBe(words);
  });
});

describe("reading a file of places", () => {
  const read = (text: string) => readPlaces(Readable.from([text]));

  test("an outward code lies in the middle of its postcodes, in whatever way they are written", async () => {
    const { places, leftOut } = await read(
      "postcode,latitude,longitude\nls7 4ab,53.8,-1.5\nLS74AC,53.9,-1.6\nE8,51.5,-0.06\n",
    );
    expect(leftOut).toBe(0);
    expect(places.map(({ outcode }) => outcode)).toEqual(["LS7", "E8"]);
    expect(places[0]?.latitude).toBeCloseTo(53.85, 9);
    expect(places[0]?.longitude).toBeCloseTo(-1.55, 9);
  });

  test("the national directory's own columns are known, and its nowhere is left out", async () => {
    const { places, leftOut } = await read(
      '"pcd","pcds","lat","long"\n"AB1 0AA","AB1 0AA",57.1,-2.2\n"ZE1","ZE1 0AA",99.999999,0\n',
    );
    expect(places).toEqual([{ outcode: "AB1", latitude: 57.1, longitude: -2.2 }]);
    expect(leftOut).toBe(1);
  });

  test("rows that name no place are counted", async () => {
    const file = "postcode,latitude,longitude\nnonsense,53,1\nLS7,here,there\nLS8,0,0\nLS9,,\n";
    expect(await read(file)).toEqual({ places: [], leftOut: 4 });
  });
});
