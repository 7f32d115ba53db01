import { describe, expect, test } from "vitest";
import { asHtml, asText, type Letter } from "@/lib/mail/letter";
import * as hubs from "@/lib/mail/letters/hubs";
import * as parcels from "@/lib/mail/letters/parcels";
import * as requests from "@/lib/mail/letters/requests";
import * as thanks from "@/lib/mail/letters/thanks";
import * as wards from "@/lib/mail/letters/wards";
import { stewardLetters } from "@/tests/support/letters-stewards";

const url = "http://localhost:3000/somewhere";
const hub = "Needles & <b>Pins</b>";
const ward = "Ward 7, Riverside";
const day = new Date("2026-08-12");
const ref = "KT-4827";
const pieces = ["6 scrub tops, M, navy", "20 scrub hats, any colour"];
const parcel = { hub, parcel: "P-KT-4827", ref, pieces, how: "By <i>bicycle</i>", url };

const letters: Record<string, Letter> = {
  claimed: requests.claimed({ hub, ref, pieces, total: "26 pieces", promisedFor: day, url }),
  released: requests.released({
    hub,
    ref,
    pieces: "6 scrub tops, M, navy",
    reason: "We have run out of fabric",
    words: "<script>alert(1)</script>",
    standing: true,
    url,
  }),
  ended: requests.ended({ hub, ref, pieces, again: pieces.slice(1), url }),
  redated: requests.redated({ hub, ref, pieces: "6 scrub tops, M, navy", was: day, promisedFor: day, url }),
  fewer: requests.fewer({ hubs: [{ hub, pieces }], place: ward, ref, url }),
  withdrawn: requests.withdrawn({
    hubs: [
      { hub, pieces, packed: [] },
      { hub, pieces: [], packed: pieces },
    ],
    place: ward,
    ref,
    reason: "Another reason",
    words: "",
    url,
  }),
  sent: parcels.sent(parcel),
  unsent: parcels.unsent({ ...parcel, unpacked: false }),
  unpacked: parcels.unsent({ ...parcel, unpacked: true }),
  counted: parcels.counted({
    ...parcel,
    lines: ["Scrub top, M, navy: 5 of 6 arrived good, 1 missing."],
    remark: "<b>",
    url,
  }),
  reminded: parcels.reminded({ ...parcel, sentOn: day, presumedOn: day }),
  presumed: parcels.presumed(parcel),
  received: parcels.received({
    place: ward,
    parcel: "P-KT-4827",
    good: pieces,
    short: [{ pieces: "2 scrub tops, M, navy", damaged: 1, wrong: 0, missing: 1 }],
    again: ["2 scrub tops, M, navy"],
    corrected: false,
    remark: "One seam had gone.",
    url,
  }),
  nothing: parcels.received({
    place: ward,
    parcel: "P-KT-4827",
    good: [],
    short: [],
    again: [],
    corrected: true,
    remark: "",
    url,
  }),
  posted: requests.posted({ ref: "KT-4827", pieces: ["2 scrub tops, M, navy"], neededBy: day, held: false, url }),
  toMaker: thanks.toMaker({ words: "Thank you.\nAll of you.", by: ward, hub, pieces: "3 pieces", url }),
  toHub: thanks.toHub({ words: "Thank you.", by: ward, parcel: "P-KT-4827", people: 9, byHand: 1, url }),
  wardToCheck: wards.toCheck({ ward: "Ward 7", site: "Riverside", url }),
  wardJoinAsked: wards.joinAsked({ person: "Sam", affiliated: true, ward, url }),
  newMember: wards.newMember({ person: "Sam", ward, url }),
  wardWelcome: wards.welcome({ ward, url }),
  wardJoinDeclined: wards.joinDeclined({ ward, words: "", url }),
  wardRemoved: wards.removed({ ward, url }),
  wardChecked: wards.checked({ ward, requests: 2, url }),
  wardDeclined: wards.declined({ ward, words: "We could not reach you.", url }),
  steward: hubs.steward({ url }),
  hubToCheck: hubs.toCheck({ hub, outcode: "LS2", url }),
  hubJoinAsked: hubs.joinAsked({ person: "Sam", hub, url }),
  hubWelcome: hubs.welcome({ hub, url }),
  hubJoinDeclined: hubs.joinDeclined({ hub, words: "", url }),
  hubRemoved: hubs.removed({ hub, url }),
  coordinator: hubs.coordinator({ hub, url }),
  volunteer: hubs.volunteer({ hub, url }),
  hubChecked: hubs.checked({ hub, url }),
  hubDeclined: hubs.declined({ hub, words: "", url }),
  ...stewardLetters,
};

describe("letters", () => {
  test.each(Object.entries(letters))(
    "%s has one link, short words and nothing left out, as text and as a page",
    (_, letter) => {
      const text = asText(letter);
      const html = asHtml(letter);
      expect(letter.subject.length).toBeLessThan(110);
      expect(text.split(url)).toHaveLength(2);
      expect(html.match(/<a /g)).toHaveLength(1);
      for (const shown of [letter.subject, text, html]) {
        expect(shown).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d\d-\d\dT/);
        expect(shown).not.toMatch(/\boops\b|\bjust\b|\bsimply\b|\bclick\b|\.\.| ,/i);
      }
      for (const paragraph of letter.paragraphs) expect(paragraph).toMatch(/^[A-Z1-9].*[.]$/);
    },
  );

  test.each(Object.entries(letters))("%s lets nobody's name or words become part of the page", (_, letter) => {
    expect(asHtml(letter)).not.toMatch(/<b>|<i>|<script/);
  });

  test("words of several lines keep their lines", () => {
    expect(asText(letters.toMaker as Letter)).toContain("> Thank you.\n> All of you.\n\nWard 7, Riverside");
  });

  test("a thank-you says how many pieces were the reader's own, and who cannot be reached", () => {
    expect(asText(letters.toMaker as Letter)).toContain("That bag held 3 pieces of yours.");
    expect(asText(letters.toHub as Letter)).toContain("1 person cannot be reached by e-mail.");
  });
});
