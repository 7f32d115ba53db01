import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, day, email, outcodeOf, postcode, quantity } from "@/lib/fields";
import { parseRef } from "@/lib/refs";

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."0123456789 -,.eE+KTLSBW@xX\u200b\u202e\r\n\u0000"), maxLength: 20 }),
);
/** How people paste: outer space, an invisible character somewhere, odd spaces. */
const pasted = (text: string) =>
  fc
    .tuple(
      fc.constantFrom("", " ", "\t", "\u00a0", "\u200b", "\ufeff"),
      fc.nat(text.length),
      fc.constantFrom("", "\u200b", "\u00ad"),
    )
    .map(([round, at, inside]) => round + text.slice(0, at) + inside + text.slice(at) + round);
const holds = <T>(over: fc.Arbitrary<T>, that: (value: T) => void) =>
  fc.assert(
    fc.property(over, (value) => {
      that(value);
    }),
    { numRuns: 1_000 },
  );

describe("a postcode", () => {
  const letters = (count: number) =>
    fc.string({ unit: fc.constantFrom(..."ABDEFGHJLNPQRSTUWXYZ"), minLength: 1, maxLength: count });
  const whole = fc
    .tuple(letters(2), fc.nat(99), fc.nat(9), letters(2))
    .map(([area, district, sector, unit]) => [`${area}${district}`, `${sector}${unit.padEnd(2, "A")}`] as const);

  test("that is read comes out in one form, which reads as itself", () => {
    holds(anything, (typed) => {
      const { data } = postcode.safeParse(typed);
      if (data === undefined) return;
      expect(data).toMatch(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/);
      expect(postcode.parse(data)).toBe(data);
    });
  });

  test("is the same in any case, with any spaces and as it was pasted, and its first half is found", () => {
    holds(
      fc
        .tuple(whole, fc.constantFrom("", " ", "  ", "-"))
        .chain(([parts, between]) => fc.tuple(fc.constant(parts), pasted(parts.join(between).toLowerCase()))),
      ([[out, inn], typed]) => {
        const plain = postcode.safeParse(`${out} ${inn}`);
        expect(postcode.safeParse(typed)).toEqual(plain);
        if (plain.success) expect(outcodeOf(typed)).toBe(out);
      },
    );
  });
});

describe("a reference", () => {
  test("that is read has one form, which reads as itself", () => {
    const likely = fc
      .tuple(
        fc.constantFrom("", "P", "p-", "x"),
        fc.stringMatching(/^[A-Za-z]{2}$/),
        anything,
        fc.stringMatching(/^\d{3,5}$/),
      )
      .map(([kind, name, between, number]) => kind + name + between.slice(0, 2) + number);
    holds(fc.oneof(anything, likely), (typed) => {
      const ref = parseRef(typed);
      if (ref === null) return;
      expect(ref).toMatch(/^(P-)?[A-Z]{2}-\d{4}$/);
      expect(parseRef(ref)).toBe(ref);
    });
  });

  test("is found in any case, with or without what stands between", () => {
    const two = fc.string({ unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ"), minLength: 2, maxLength: 2 });
    holds(
      fc.tuple(two, fc.integer({ min: 1_000, max: 9_999 }), fc.constantFrom("", " ", "-")),
      ([name, number, between]) => {
        for (const typed of [`${name}${between}${number}`, ` ${name.toLowerCase()}${between}${number} `])
          expect(parseRef(typed)).toBe(`${name}-${number}`);
      },
    );
  });
});

describe("a quantity", () => {
  test("is a whole number from 1 to a million, or is refused in words", () => {
    holds(anything, (typed) => {
      const { data, error } = quantity.safeParse(typed);
      if (error) expect(error.issues[0]?.message).toMatch(/^Write /);
      else expect(Number.isInteger(data) && data >= 1 && data <= 1_000_000).toBe(true);
    });
  });

  test("is read with and without a comma, and as it was pasted", () => {
    holds(
      fc
        .integer({ min: 1, max: 1_000_000 })
        .chain((number) =>
          fc.tuple(fc.constant(number), fc.oneof(pasted(String(number)), pasted(number.toLocaleString("en-GB")))),
        ),
      ([number, typed]) => {
        expect(quantity.parse(typed)).toBe(number);
      },
    );
  });

  test("is never made of a fraction, a power or a sign", () => {
    holds(fc.tuple(fc.nat(999), fc.constantFrom(".", "e", "E", "x", "/"), fc.nat(99)), ([one, sign, two]) => {
      expect(quantity.safeParse(`${one}${sign}${two}`).success).toBe(false);
    });
    holds(fc.integer({ min: -1_000_000, max: 0 }), (number) =>
      expect(quantity.safeParse(String(number)).success).toBe(false),
    );
  });
});

describe("a day", () => {
  const when = day("Write the day");

  test("that is read is a midnight of this century, and says what was typed", () => {
    const odd = fc.oneof(fc.constantFrom("1e1", "0x7", " 7 ", "7.0", "", "-1"), anything);
    const near = (least: number, most: number) =>
      fc.oneof({ weight: 8, arbitrary: fc.integer({ min: least, max: most }).map(String) }, odd);
    let read = 0;
    holds(fc.record({ day: near(1, 31), month: near(1, 12), year: near(2000, 2099) }), (typed) => {
      const { data } = when.safeParse(typed);
      read += data ? 1 : 0;
      if (!data) return;
      expect(data.getTime() % 86_400_000).toBe(0);
      expect([data.getUTCDate(), data.getUTCMonth() + 1, data.getUTCFullYear()]).toEqual(
        [typed.day, typed.month, typed.year].map((part) => Number.parseInt(clean(part), 10)),
      );
      expect([typed.day, typed.month, typed.year].map(clean).join("")).toMatch(/^\d+$/);
    });
    expect(read).toBeGreaterThan(100);
  });

  test("exists in the calendar, or is refused", () => {
    const parts = fc.record({
      day: fc.integer({ min: -1, max: 40 }),
      month: fc.integer({ min: -1, max: 14 }),
      year: fc.integer({ min: 1990, max: 2110 }),
    });
    holds(parts, ({ day, month, year }) => {
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      const exists = new Date(`${iso}T00:00:00Z`);
      const real =
        !Number.isNaN(exists.getTime()) && exists.toISOString().startsWith(iso) && year >= 2000 && year < 2100;
      const { data } = when.safeParse({ day: String(day), month: String(month), year: String(year) });
      expect(data?.toISOString().slice(0, 10)).toBe(real ? iso : undefined);
    });
  });

  test("is refused in words, whatever comes in its place", () => {
    holds(fc.anything(), (typed) => {
      const { error } = when.safeParse(typed);
      if (error) expect(typeof error.issues[0]?.message).toBe("string");
    });
  });
});

describe("an e-mail address", () => {
  test("that is read is lower case, on one line, without anything invisible, and reads as itself", () => {
    holds(fc.oneof(anything, fc.emailAddress(), fc.emailAddress().chain(pasted)), (typed) => {
      const { data } = email.safeParse(typed);
      if (data === undefined) return;
      expect(data).toMatch(/^[^\s\p{Cc}\p{Cf}<>,;"]+@[^\s\p{Cc}\p{Cf}<>,;"]+$/u);
      expect(data).toBe(data.toLowerCase());
      expect(data.length).toBeLessThanOrEqual(254);
      expect(email.parse(data)).toBe(data);
    });
  });

  test("is the same person's in any case and as it was pasted", () => {
    const plain = fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/), fc.stringMatching(/^[a-z]{1,20}$/))
      .map(([name, host]) => `${name}@${host}.org`);
    holds(
      plain.chain((address) => fc.tuple(fc.constant(address), pasted(address.toUpperCase()))),
      ([address, typed]) => {
        expect(email.parse(typed)).toBe(address);
      },
    );
  });

  test("takes no line break that would end a header", () => {
    holds(
      fc.tuple(fc.emailAddress(), fc.constantFrom("\r\n", "\n", "\r", "\u2028"), anything),
      ([address, end, more]) => {
        const { data = "" } = email.safeParse(`${address}${end}Bcc: ${more}`);
        expect(data).not.toMatch(/[\r\n\u2028]/);
      },
    );
  });
});
