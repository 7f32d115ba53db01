import { describe, expect, test } from "vitest";
import { placeMeant } from "@/lib/drafts/place";

const stores = { id: 4, name: "Stores", hours: "8 to 6", directions: "Back gate" };
const meant = (place: Partial<typeof stores>, placeId: number | null = null) =>
  placeMeant([stores], { placeId, place: { name: "", hours: "", directions: "", ...place } });

describe("the delivery place that somebody means", () => {
  test("is the one they chose", () => expect(meant({}, 4)).toBe(stores));

  test("is new where the site has none of that name", () => expect(meant({ name: "Side door" })).toBeNull());

  test("is the one they typed in the same words, or without directions", () => {
    expect(meant({ ...stores, name: "stores", hours: "8 to 6." })).toBe(stores);
    expect(meant({ name: "Stores", hours: "8 to 6" })).toBe(stores);
  });

  test.each([
    ["hours", { hours: "Only Fridays", directions: "" }],
    ["directions", { hours: "8 to 6", directions: "Ask at the desk" }],
  ])("is not one whose %s differ: they are told what is known, and nothing they typed is dropped", (_, more) => {
    expect(() => meant({ name: "Stores", ...more })).toThrow(
      "Stores is here already: 8 to 6. Back gate. Choose it, or give yours another name",
    );
  });

  test("is never one of another site", () => {
    expect(() => meant({}, 5)).toThrow("Choose a delivery place at your site");
  });
});
