import { expect, test } from "vitest";
import { chosen, ref } from "@/lib/fields";

test.each([undefined, "", "nobody", "0", "1.5", "99999999999"])(
  "%s is no choice, and is answered in words",
  (typed) => {
    const { error } = chosen("Choose who takes over").safeParse(typed);
    expect(error?.issues.map(({ message }) => message)).toEqual(["Choose who takes over"]);
  },
);

test("the number of a record is one", () => expect(chosen("Choose").parse("12")).toBe(12));

test.each(["KT-4827", "P-KT-4827", "G-KT-4827"])("%s is a reference", (typed) => expect(ref.parse(typed)).toBe(typed));

test.each(["", "kt-4827", "KT-4827/..", "KT-4827\n", "KT-４８２７", "嘊嘍"])("%j is none", (typed) =>
  expect(ref.safeParse(typed).success).toBe(false),
);
