import { describe, expect, test } from "vitest";
import type { EventName, EventOf, Events } from "@/lib/events/events";
import { publicEvents, say } from "@/lib/events/sentences";
import type { ItemNames, Names, Viewer } from "@/lib/events/sentences/told";
import { example } from "@/tests/support/events";

const top = { garment: { one: "scrub top", many: "scrub tops" }, size: { name: "M" }, colour: { name: "Navy" } };
const hat = { garment: { one: "scrub hat", many: "scrub hats" }, size: { name: "One size" }, colour: null };

const names: Names = {
  by: "Person Canary",
  ownHubId: 1,
  hubs: new Map([[1, "Canal Street Hub"]]),
  wards: new Map([[1, "Ward Canary, Riverside"]]),
  people: new Map([[1, "Person Canary"]]),
  requests: new Map([[1, "KT-4827"]]),
  lines: new Map<number, ItemNames>([
    [1, top],
    [2, hat],
  ]),
  items: new Map([[1, top]]),
  claims: new Map([[1, 1]]),
  parcels: new Map([
    [
      1,
      {
        ref: "P-KT-4827",
        parts: [
          { id: 1, lineId: 1, itemId: 1, quantity: 6 },
          { id: 2, lineId: 2, itemId: 1, quantity: 20 },
        ],
      },
    ],
  ]),
};

const of = <N extends EventName>(name: N, facts: Partial<Events[N]> = {}): EventOf<N> => ({
  id: 1,
  name,
  actor: "person:1",
  at: new Date(0),
  facts: { ...example[name], ...facts },
});

const all = Object.keys(example) as EventName[];
const viewers: Viewer[] = ["ward", "hub", "public"];

describe("what has happened, in sentences", () => {
  test.each(all)("%s reads as one or two whole sentences to everybody", (name) => {
    for (const viewer of viewers) {
      const sentence = say(of(name), names, viewer);
      expect(sentence, viewer).toMatch(/^[A-Z0-9][^{}]+\.$/);
      expect(sentence, viewer).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d\d-\d\d/);
    }
  });

  test.each(all)("%s names no person and no ward in public", (name) => {
    expect(say(of(name), names, "public")).not.toContain("Canary");
  });

  test.each(all)("%s can be said when nothing may be named", (name) => {
    const none = new Map<number, never>();
    const bare = { ...names, by: null, hubs: none, wards: none, people: none, lines: none, items: none, parcels: none };
    for (const viewer of viewers) expect(say(of(name), bare, viewer)).toMatch(/^[A-Z0-9].+\.$/);
  });

  test("a hub never reads who in the ward did it", () => {
    for (const name of [
      "request.posted",
      "line.changed",
      "request.withdrawn",
      "parcel.received",
      "thanks.written",
    ] as const)
      expect(say(of(name), names, "hub")).not.toContain("Person Canary");
  });

  test("to the one who did it, it is you", () => {
    const yours = { ...names, by: "You" };
    expect(say(of("parcel.received"), yours, "ward")).toBe("You said that 6 scrub tops and 20 scrub hats arrived.");
    expect(say(of("thanks.written"), yours, "ward")).toBe("You thanked 9 people.");
    expect(say(of("garments.logged"), yours, "hub")).toBe("You logged 3 scrub tops, M, navy.");
    expect(say(of("garments.logged"), names, "hub")).toBe("A volunteer logged 3 scrub tops, M, navy.");
  });

  test("a bag says what is in it", () => {
    expect(say(of("parcel.sent"), names, "public")).toBe(
      "Canal Street Hub sent a bag with 6 scrub tops and 20 scrub hats.",
    );
    expect(say(of("parcel.packed"), names, "hub")).toBe(
      "Person Canary packed a bag with 6 scrub tops and 20 scrub hats for Ward Canary, Riverside.",
    );
  });

  test("a bag that served two requests tells each only of its own", () => {
    const first = { ...names, lines: new Map([[1, top]]) };
    expect(say(of("parcel.sent"), first, "ward")).toBe("Canal Street Hub sent a bag with 6 scrub tops.");
  });

  test("what is short is said beside what arrived", () => {
    const lines = [{ shipmentLineId: 1, good: 4, extra: 0, damaged: 1, wrong: 0, missing: 1 }];
    expect(say(of("parcel.received", { lines }), names, "public")).toBe(
      "Whoever opened the bag said that 4 scrub tops arrived in good order, and 2 scrub tops did not.",
    );
  });

  test("a claim has its day", () => {
    expect(say(of("lines.claimed"), names, "ward")).toBe("Canal Street Hub claimed 18 scrub tops, for 12 August.");
    expect(say(of("lines.claimed"), names, "hub")).toBe(
      "Person Canary claimed 18 scrub tops for KT-4827, by 12 August.",
    );
  });

  test("which hub let go is for its ward and for itself to read, and for nobody else", () => {
    const cuts = [{ claimId: 1, hubId: 1, quantity: 4 }];
    for (const event of [of("claim.released"), of("hub.declined", { cuts })]) {
      const told = (viewer: Viewer, ownHubId: number) =>
        say<EventName>(event, { ...names, by: null, ownHubId }, viewer).includes("Canal Street Hub");
      expect([told("ward", 1), told("hub", 1), told("hub", 2), told("public", 1)], event.name).toEqual([
        true,
        true,
        false,
        false,
      ]);
    }
  });

  test("a hub reads of its own cut, and not of another's", () => {
    const cuts = [
      { claimId: 1, hubId: 1, quantity: 4 },
      { claimId: 2, hubId: 2, quantity: 6 },
    ];
    expect(say(of("line.changed", { cuts }), names, "hub")).toBe(
      "The ward asked for 20 scrub tops instead of 30. 4 of ours are no longer needed.",
    );
    expect(say(of("line.changed", { cuts }), names, "public")).toBe("The ward asked for 20 scrub tops instead of 30.");
  });

  test("nothing is public that is about people, shelves or packing", () => {
    expect(
      publicEvents.filter((name) => !/^(request|line|lines|claims?|parcel|thanks|rest)\.|^hub\.declined$/.test(name)),
    ).toEqual([]);
    expect(publicEvents).not.toContain("parcel.packed");
  });
});
