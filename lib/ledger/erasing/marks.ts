import type { Tx } from "@/lib/db";
import type { Whole } from "@/lib/ledger/erasing/people";
import { textsAround } from "@/lib/ledger/erasing/texts";
import { Prisma } from "@/prisma/generated/client";

/** By what somebody can be found in a text, as patterns: their name, and their addresses and telephone numbers. */
type Marks = { name: string; reach: string; ownName: string; ownReach: string };

/** Before anything of them is blanked. */
export async function marksOf(tx: Tx, { people, ids }: Whole): Promise<Marks> {
  const contacts = await tx.contact.findMany({ where: { request: { askedById: { in: ids } } } });
  const names = people.map(({ name }) => name.trim());
  const whole = names.filter((name) => name.includes(" "));
  const parts = names.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2);
  const phones = contacts.map(({ phone }) => phone.replace(/\D/g, "")).filter((digits) => digits.length > 6);
  const reach = [
    ...people.map(({ email }) => literally(email)),
    ...phones.map((digits) => [...digits].join("[^0-9a-z]{0,2}")),
  ];
  return {
    name: anyOf(whole.map(literally)),
    reach: anyOf(reach),
    ownName: anyOf([...names, ...parts].map(literally)),
    ownReach: anyOf([...reach, anyNumber]),
  };
}

/** What looks like a telephone number: in a text of their own it is theirs. */
const anyNumber = "\\+?[0-9]([-. ()/]{0,2}[0-9]){8,}";

const literally = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign}`);
/** None of them matches nothing. */
const anyOf = (patterns: string[]) => (patterns.length > 0 ? `(?<!\\w)(${patterns.join("|")})(?!\\w)` : "(?!)");

/**
 * Leaves their marks out of what is kept: in texts of their own by each part of their name, and in those of their wards
 * and hubs by the whole of it, if that is more than one word. Nobody can blank other texts by how they call themselves.
 */
export async function leaveOutMarks(tx: Tx, whole: Whole, marks: Marks) {
  const { ids } = whole;
  for (const { table, columns, own, near } of textsAround(whole))
    for (const column of columns) {
      if (own) await leaveOut(tx, { table, column, where: own, name: marks.ownName, reach: marks.ownReach });
      await leaveOut(tx, { table, column, where: near, name: marks.name, reach: marks.reach });
    }
  await tx.$executeRaw`DELETE FROM "Contact" WHERE (name ~* ${marks.name} OR name ~* ${marks.reach} OR phone ~* ${marks.reach})
    AND "requestId" IN (SELECT id FROM "Request" WHERE "askedById" = ANY(${ids}) OR "wardId" = ANY(${whole.wards}))`;
}

type Text = { table: string; column: string; where: Prisma.Sql; name: string; reach: string };

/** In the order of the rows, so that two who do this wait for each other, and do not stop each other. */
async function leaveOut(tx: Tx, { table, column, where, name, reach }: Text) {
  const [at, words] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
  await tx.$executeRaw`
    UPDATE ${at} SET ${words} = regexp_replace(regexp_replace(${words}, ${reach}, '(left out)', 'gi'), ${name}, 'a volunteer', 'gi')
    WHERE id IN (SELECT id FROM ${at} WHERE (${where}) AND (${words} ~* ${name} OR ${words} ~* ${reach})
      ORDER BY id FOR NO KEY UPDATE)`;
}
