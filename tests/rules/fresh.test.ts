import { afterEach, describe, expect, test, vi } from "vitest";
import { setClock } from "@/lib/clock";
import { fresh } from "@/lib/fresh";

const at = (milliseconds: number) => setClock(new Date(1_800_000_000_000 + milliseconds));
afterEach(() => setClock());

describe("what is read once for everybody", () => {
  test("is read once a second, and those who come together share one reading", async () => {
    const read = vi.fn(async () => read.mock.calls.length);
    const get = fresh(read);
    at(0);
    expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
    at(999);
    expect(await get()).toBe(1);
    at(1_000);
    expect(await get()).toBe(2);
  });

  test("is read again at once when the reading failed", async () => {
    at(0);
    const read = vi.fn(async () => "there").mockRejectedValueOnce(new Error("away"));
    const get = fresh(read);
    await expect(get()).rejects.toThrow("away");
    expect(await get()).toBe("there");
  });

  test("is kept for twenty times as long as it took, where that is allowed", async () => {
    const read = vi.fn(async () => at(400 + read.mock.calls.length));
    const get = fresh(read, 5_000);
    at(0);
    await get();
    at(4_999);
    await get();
    expect(read).toHaveBeenCalledTimes(1);
    at(5_000);
    await get();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
