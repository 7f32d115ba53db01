import { expect, test } from "vitest";
import { encodeSubject } from "@/lib/mail/subject";
import { saidIn } from "@/tests/prove/text/raw";

const hostile = ["=?utf-8?Q?x=0D=0ABcc:_a@evil.example?= asks", "Welcome to 𝓑𝓸𝓫𝓫𝓲𝓷 ".repeat(6), "é=?x?="];

test("plain words stay as they are", () =>
  expect(encodeSubject("A bag is on its way (KT-4827)")).toBe("A bag is on its way (KT-4827)"));

test.each(hostile)("%s is read as it was written, in words that are short enough", (subject) => {
  const encoded = encodeSubject(subject);
  expect(encoded).toMatch(/^(=\?UTF-8\?B\?[A-Za-z0-9+/=]+\?= ?)+$/);
  expect(encoded.split(" ").every((word) => word.length <= 75)).toBe(true);
  for (const word of encoded.split(" ")) expect(saidIn(word)).not.toContain("\uFFFD");
  expect(saidIn(encoded)).toBe(subject);
});
