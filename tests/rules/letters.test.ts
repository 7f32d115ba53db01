import { describe, expect, test } from "vitest";
import { because } from "@/lib/mail/because";
import { footOf, together } from "@/lib/mail/compose";
import { letterExamples } from "@/lib/mail/examples/all";
import { type Cast, friendly } from "@/lib/mail/examples/cast";
import { kindOf } from "@/lib/mail/examples/kinds";
import { findShownLetter, listShownLetters } from "@/lib/mail/gallery";
import { asHtml } from "@/lib/mail/html";
import { chosenKinds } from "@/lib/mail/kinds";
import type { Letter } from "@/lib/mail/letter";
import { asText } from "@/lib/mail/text";

const hostile: Cast = {
  hub: "Needles & <b>Pins</b>",
  ward: "Ward 7, <i>Riverside</i>",
  person: "<b>Sam</b>",
  words: "<script>alert(1)</script>",
  url: friendly.url,
};
const letters = letterExamples();
const { url } = friendly;

describe("letters", () => {
  test("there is an example of each", () => {
    const modules = import.meta.glob("/lib/mail/letters/*.ts", { eager: true });
    const all = Object.entries(modules).flatMap(([file, module]) =>
      Object.keys(module as object).map((name) => `${/([^/]+)\.ts$/.exec(file)?.[1]}.${name}`),
    );
    expect(all.length).toBeGreaterThan(25);
    const shown = Object.keys(letters).map((name) => name.replace(/,.*/, ""));
    expect(all.filter((name) => !shown.includes(name))).toEqual([]);
  });

  test.each(Object.entries(letters))(
    "%s has one first link, short words and nothing left out, as text and as a page",
    (_, letter) => {
      const text = asText(letter);
      const html = asHtml(letter);
      const links = 1 + (letter.others?.length ?? 0);
      expect(letter.subject.length).toBeLessThan(110);
      expect(text.split(url)).toHaveLength(links + 1);
      expect(html.match(/<a /g)).toHaveLength(links);
      for (const shown of [letter.subject, text, html]) {
        expect(shown).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d\d-\d\dT/);
        expect(shown).not.toMatch(/\boops\b|\bjust\b|\bsimply\b|\bclick\b|\.\.| ,/i);
      }
      for (const paragraph of letter.paragraphs) expect(paragraph).toMatch(/^[A-Z1-9].*[.]$/);
    },
  );

  test.each(Object.entries(letterExamples(hostile)))("%s lets nobody's words become part of the page", (_, letter) => {
    expect(asHtml({ ...letter, parts: [letter] })).not.toMatch(/<b>|<i>|<script/);
  });

  test("words of several lines keep their lines", () => {
    expect(asText(letters["thanks.toMaker"] as Letter)).toContain(
      "> Thank you.\n> All of you.\n\nWard 7, Riverside Hospital",
    );
  });

  test("a thank-you says how many pieces were the reader's own, and who cannot be reached", () => {
    expect(asText(letters["thanks.toMaker"] as Letter)).toContain("That bag held 3 pieces of yours.");
    expect(asText(letters["thanks.toHub"] as Letter)).toContain("1 person cannot be reached by e-mail.");
  });
});

describe("several letters in one", () => {
  const some = ["requests.claimed", "parcels.sent", "thanks.toMaker"].map((name) => letters[name] as Letter);
  const [claimed, sent, thanks] = some as [Letter, Letter, Letter];
  const mail = together([
    { kind: "requests", letter: claimed },
    { kind: "thanks", letter: thanks },
    { kind: "questions", letter: sent },
  ]);

  test("the subject says how many there are and names the first, a question if there is one", () => {
    expect(mail.subject).toBe("3 things from Bobbin: A bag is on its way from Needles and Pins (KT-4827), and 2 more");
    const long = { ...claimed, subject: "word ".repeat(21).trim() };
    const other = together(Array.from({ length: 40 }, () => ({ kind: "needs" as const, letter: long })));
    expect(other.subject.length).toBeLessThan(110);
  });

  test("each is whole, under its own heading, in text and as a page", () => {
    const [text, html] = [asText(mail), asHtml(mail)];
    expect(html.match(/<h2 /g)).toHaveLength(3);
    expect(html.match(/<a /g)).toHaveLength(3);
    for (const { subject, paragraphs } of some)
      for (const shown of [text, html]) for (const words of [subject, ...paragraphs]) expect(shown).toContain(words);
    expect(text).toContain("> Thank you.\n> All of you.");
    expect(text.split(url)).toHaveLength(4);
  });

  test("one alone is that letter", () => {
    expect(together([{ kind: "needs", letter: claimed }])).toBe(claimed);
  });
});

test("the foot says why, and where to choose and to stop", () => {
  const text = asText({
    ...(letters["parcels.sent"] as Letter),
    foot: footOf(["parcels", "thanks"], "https://x/do/1"),
  });
  expect(text).toContain(
    "You get this because a bag has left a hub for a ward, and you are in one of them, and because",
  );
  expect(text).toContain("Choose what we write to you about:\nhttp://localhost:3000/account/mail\n");
  expect(text).toContain("Stop these e-mails:\nhttps://x/do/1\n");
  for (const kind of chosenKinds) expect(because[kind]).toMatch(/^[a-z].*[^.]$/);
});

test("each example has the kind that those who hear of it get it as", () => {
  const written = import.meta.glob<Record<string, unknown>>("/lib/events/notices/*.ts", { eager: true });
  const heard = import.meta.glob<Record<string, unknown>>("/lib/events/hearing/*.ts", { eager: true });
  const names = new Map(
    Object.entries(written).flatMap(([file, all]) =>
      Object.entries(all).map(([name, letter]) => [letter, `${/([^/]+)\.ts$/.exec(file)?.[1]}.${name}`]),
    ),
  );
  const parts = Object.values(heard)
    .flatMap((module) => Object.values(module))
    .filter((events) => typeof events === "object")
    .flatMap((events) => Object.values(events as Record<string, Record<string, { kind: string; letter: unknown }>>))
    .flatMap((event) => Object.values(event));
  const kinds = new Map(parts.map(({ kind, letter }) => [names.get(letter), kind]));
  const shown = Object.keys(letters).map((example) => example.replace(/,.*/, ""));
  const known = shown.filter((name) => kinds.has(name));
  expect(known.length).toBeGreaterThan(80);
  expect(known.filter((name) => kindOf(name) !== kinds.get(name))).toEqual([]);
  expect(shown.filter((name) => !kindOf(name))).toEqual([]);
});

test("a letter about somebody themselves says so, and offers no way to stop it", () => {
  const foot = (name: string) => findShownLetter(name)?.letter.foot;
  expect(foot("hubs-welcome")).toEqual({ why: expect.stringContaining("about yourself"), links: [] });
  expect(foot("needed-stillNeeded")?.why).toContain("we ask whether that still holds");
});

test("the gallery shows each, and several in one, under addresses of their own", () => {
  const shown = listShownLetters().flatMap((group) => group.letters);
  expect(shown).toHaveLength(Object.keys(letters).length + 1);
  expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length);
  for (const { name } of shown) expect(name).toMatch(/^[a-z-]+$/i);
});
