import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { lock } from "@/lib/run/lock";

let file = "";
beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-lock-"));
  file = path.join(folder, "running");
  return () => rmSync(folder, { recursive: true });
});

test("one holds the lock, and the next is told no", async () => {
  expect(await lock(file)).toBe(true);
  expect(await lock(file)).toBe(false);
});

test.each([`{"port":9,"word":"of one that was killed"}`, "half a no"])(
  "of ten that find %s, one gets the lock",
  async (note) => {
    writeFileSync(file, note);

    const got = await Promise.all(Array.from({ length: 10 }, () => lock(file)));

    expect(got.filter((each) => each)).toHaveLength(1);
    expect(readFileSync(file, "utf8")).not.toBe(note);
  },
);
