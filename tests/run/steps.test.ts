import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { step } from "@/lib/run/steps";

let said: string[] = [];
const { isTTY } = process.stdout;
beforeEach(() => {
  said = [];
  vi.spyOn(process.stdout, "write").mockImplementation((words) => said.push(String(words)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stdout.isTTY = isTTY;
});

test("a step says that it begins before it works, and its time when it has ended", async () => {
  process.stdout.isTTY = false;

  await step("Build", async () => {
    expect(said).toEqual(["       …  Build\n"]);
    return "nothing has changed";
  });

  expect(said[1]).toMatch(/^ +0\.\d s {2}Build: nothing has changed\n$/);
});

test("on a terminal the time takes the place of the first line", async () => {
  process.stdout.isTTY = true;

  await step("Build", async () => "");

  expect(said[0]).toBe("       …  Build");
  expect(said[1]?.startsWith("\r\u001b[K")).toBe(true);
  expect(said[1]).toMatch(/ 0\.\d s {2}Build\n$/);
});

test("a step that fails says so", async () => {
  process.stdout.isTTY = false;
  await expect(step("Build", () => Promise.reject(new Error("No thread")))).rejects.toThrow("No thread");
  expect(said[1]).toMatch(/Build: failed\n$/);
});
