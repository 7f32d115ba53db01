import { expect, test } from "vitest";
import { chosen } from "@/lib/fields";

test.each([undefined, "", "nobody", "0", "1.5", "99999999999"])(
  "%s is no choice, and is answered in words",
  (typed) => {
    const { error } = chosen("Choose who takes over").safeParse(typed);
    expect(error?.issues.map(({ message }) => message)).toEqual(["Choose who takes over"]);
  },
);

test("the number of a record is one", () => expect(chosen("Choose").parse("12")).toBe(12));
