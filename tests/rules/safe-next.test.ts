import { expect, test } from "vitest";
import { safeNext, signInPage } from "@/lib/sessions/next";

test.each(["/ask/check", "/hub/canal-street?done=claimed&x=%2F%2Fevil.example", "/requests/KT-4827#lines"])(
  "%s is a path of ours",
  (path) => {
    expect(safeNext(path)).toBe(path);
  },
);

test.each([
  undefined,
  ["/home", "/x"],
  "",
  "home",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  " //evil.example",
  "javascript:alert(1)",
  "/sign-in/confirm?t=1",
  `/${"a".repeat(501)}`,
])("%j leads home instead", (path) => {
  expect(safeNext(path)).toBe("/home");
});

test("a path cannot split a header", () => {
  expect(safeNext("/a\r\nSet-Cookie: b=c")).not.toMatch(/[\r\n]/);
});

test("each page of signing in still knows where the person was going", () => {
  expect(signInPage("/code", "/ask/check")).toBe("/sign-in/code?next=%2Fask%2Fcheck");
  expect(signInPage("", "/home")).toBe("/sign-in");
});
