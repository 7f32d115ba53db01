import { expect, test } from "vitest";
import { readBounce } from "@/lib/mail/bounce";
import { isRefusedForGood } from "@/lib/mail/refusal";
import { deliveryReport } from "@/tests/support/report";

const id = "0b5a6b58-7c1d-4a53-9d0a-3f0f0f0f0f0f";
const host = "scrubs.example.org";
const own = `<${id}@${host}>`;

test("a report that a mail of ours was not delivered for good names that mail", () => {
  expect(readBounce(deliveryReport(own, "5.1.1"), host)).toEqual([id]);
  expect(readBounce(deliveryReport(own, "5.1.1").replaceAll("\r\n", "\n"), host)).toEqual([id]);
});

test.each([
  ["it is only late", deliveryReport(own, "4.4.1")],
  ["it is of somebody else's mail", deliveryReport(`<${id}@elsewhere.example>`, "5.1.1")],
  ["its id is not of our form", deliveryReport(`<1@${host}>`, "5.1.1")],
  ["it is an answer by a person", deliveryReport(own, "5.1.1").replace("multipart/report", "multipart/mixed")],
  ["it is empty", ""],
])("a report stops nothing when %s", (_, report) => {
  expect(readBounce(report, host)).toEqual([]);
});

test.each([
  ["550 5.1.1 No such user", true],
  ["550-5.1.1 No such user", true],
  ["553 5.1.10 Null MX", true],
  ["550 No such user here", true],
  ["550 5.2.1 Mailbox closed", true],
  ["552 5.2.2 Mailbox full", false],
  ["550 5.7.1 We do not trust you", false],
  ["550 relay not permitted", false],
  ["554 Blocked", false],
  ["450 4.2.0 Come back later", false],
  ["451 Not now", false],
])("an answer of %s to a recipient is for good: %s", (response, forGood) => {
  const responseCode = Number(response.slice(0, 3));
  expect(isRefusedForGood({ code: "EENVELOPE", command: "RCPT TO", responseCode, response })).toBe(forGood);
});

test("an answer without a status to anything else than a recipient is not, nor is a line that breaks", () => {
  const response = "550 No such user here";
  expect(isRefusedForGood({ code: "EMESSAGE", command: "DATA", responseCode: 550, response })).toBe(false);
  expect(isRefusedForGood(new Error("ECONNREFUSED"))).toBe(false);
  expect(isRefusedForGood(undefined)).toBe(false);
});
