import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { leftovers } from "@/lib/jobs/rounds/leftovers";
import { newKey } from "@/lib/keys";
import { giveBack, OverLimit, spend } from "@/lib/limits/spend";
import { useDatabase } from "@/tests/support/database";

useDatabase();
beforeEach(() => prisma.limitUse.deleteMany());
afterEach(() => setClock());

const start = now().getTime();
const minute = 60_000;
const at = (minutes: number) => setClock(new Date(start + minutes * minute));
const limits = (each: object) => {
  process.env.LIMITS = JSON.stringify(each);
};
const taken = async (forms: Promise<void>[]) =>
  (await Promise.allSettled(forms)).filter(({ status }) => status === "fulfilled").length;

describe("a limit", () => {
  beforeEach(() => limits({ telling: 5 }));

  test("is exact, however many come at once", async () => {
    for (const who of ["one", "two", "three"])
      expect(await taken(Array.from({ length: 60 }, () => spend("telling", who, { key: newKey() })))).toBe(5);
    expect(await taken(Array.from({ length: 60 }, () => spend("telling", "without keys")))).toBe(5);
  });

  test("is about any hour, and not about the hours of the clock", async () => {
    for (const minutes of [0, 10, 20, 30, 40]) {
      at(minutes);
      await spend("telling", "one");
    }
    at(59);
    await expect(spend("telling", "one")).rejects.toThrow("Try again in 1 minute.");
    at(60);
    await spend("telling", "one");
    await expect(spend("telling", "one")).rejects.toThrow("Try again in 10 minutes.");
  });

  test("counts the same form once, and lets it through again when there is no room for others", async () => {
    const keys = Array.from({ length: 5 }, newKey);
    const twice = [...keys, ...keys, ...keys];
    expect(await taken(twice.map((key) => spend("telling", "one", { key })))).toBe(15);
    await expect(spend("telling", "one", { key: newKey() })).rejects.toThrow(OverLimit);
  });

  test("is of one kind and of one person", async () => {
    for (let n = 0; n < 5; n++) await spend("telling", "one");
    await spend("claiming", "one");
    await spend("telling", "two");
    await expect(spend("telling", "one")).rejects.toThrow("You have written to other people 5 times in the last hour.");
  });

  test("has room again for a form that came to nothing", async () => {
    const keys = Array.from({ length: 5 }, newKey);
    for (const key of keys) await spend("telling", "one", { key });
    await giveBack("telling", "one", keys[2] ?? newKey());
    expect(await taken(Array.from({ length: 9 }, () => spend("telling", "one", { key: newKey() })))).toBe(1);
  });

  test("that is made smaller, or larger, holds at once", async () => {
    for (let n = 0; n < 5; n++) await spend("telling", "one");
    limits({ telling: 2 });
    await expect(spend("telling", "one")).rejects.toThrow("2 times");
    limits({ telling: 7 });
    expect(await taken(Array.from({ length: 9 }, () => spend("telling", "one")))).toBe(2);
  });

  test("says how long to wait, for a program too", async () => {
    for (let n = 0; n < 5; n++) await spend("telling", "one");
    at(15);
    await expect(spend("telling", "one")).rejects.toMatchObject({
      seconds: expect.closeTo(45 * 60, -1),
      field: "form",
    });
  });
});

test("nobody reads in the table whom it is about, and after an hour it is forgotten", async () => {
  at(0);
  await spend("mail", "ana@example.org");
  expect(JSON.stringify(await prisma.limitUse.findMany({ select: { what: true, who: true } }))).not.toContain("ana");
  at(61);
  await spend("mail", "ben@example.org");
  await leftovers.come({});
  expect(await prisma.limitUse.count()).toBe(1);
});
