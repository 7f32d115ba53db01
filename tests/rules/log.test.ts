import { describe, expect, test } from "vitest";
import { failure } from "@/lib/log";

describe("what is written down of an error", () => {
  test("has no address, and not the value that it is about", () => {
    expect(failure(new Error("no mailbox for ana.gray@example.org")).said).toBe("no mailbox for (address)");
    expect(failure(new Error(`invalid input syntax for type integer: "Ana Gray"`)).said).toBe(
      "invalid input syntax for type integer: (left out)",
    );
    expect(failure(new Error(`violates check constraint "Line_counters"`)).said).toContain("Line_counters");
  });

  test("has of a mail server's answer its numbers only", () => {
    const error = Object.assign(new Error("Message failed: 550 5.1.1 Ana Gray is not known here"), {
      responseCode: 550,
    });
    expect(failure(error).said).toBe("The mail server said 550 5.1.1");
    expect(JSON.stringify(failure(error).at)).not.toContain("Ana");
  });
});
