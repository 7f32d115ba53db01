import type { Canary } from "@/tests/prove/privacy/world";
import { asOwner, withDatabase } from "@/tests/support/databases";
import { dumpOf } from "@/tests/support/dump";

/** The owner's address of this proof's database: they see, and may change, all of it. */
const owner = () =>
  withDatabase(`${process.env.TEST_DATABASE_URL}`, new URL(`${process.env.DATABASE_URL}`).pathname.slice(1));
export const asOwnerHere = <R extends Record<string, unknown>>(sql: string) => asOwner<R>(owner(), sql);

export const dump = () => dumpOf(asOwnerHere);

/** By what each of these is found in a text: their name's own word, their address, the digits of their number. */
export function search(people: Canary[], text: string) {
  const [plain, digits] = [text.toLowerCase(), text.replaceAll(/[^0-9a-z\n]/gi, "")];
  const at = (where: string, needle: string) => {
    const from = where.indexOf(needle);
    return from < 0
      ? null
      : where
          .slice(where.lastIndexOf("\n", from) + 1)
          .slice(0, 90)
          .split("\n")[0];
  };
  return people.flatMap(({ id, name, email, phone }) => {
    const marks = [
      ["name", at(plain, `${name.split(" ").at(-1)}`.toLowerCase())],
      ["address", at(plain, email)],
      ["number", at(digits, phone.replaceAll(" ", ""))],
    ] as const;
    return marks.flatMap(([what, found]) => (found ? [{ id, what, found }] : []));
  });
}
