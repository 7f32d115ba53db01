import { prisma } from "@/lib/db";
import { text, words } from "@/lib/fields";

type Column = { table: string; column: string; key: string; most: number; lines?: true };

const of = (table: string, key: string, columns: Record<string, number | [number]>): Column[] =>
  Object.entries(columns).map(([column, most]) =>
    typeof most === "number" ? { table, column, key, most } : { table, column, key, most: most[0], lines: true },
  );

/** Where the words stand that people type, and how many letters each takes; in brackets where lines may be broken. */
export const columns: Column[] = [
  ...of("Contact", "requestId", { name: 80, phone: 40 }),
  ...of("DeliveryPlace", "id", { name: 80, hours: 80, directions: 200 }),
  ...of("Hub", "id", { name: 60, about: [500] }),
  ...of("Maker", "id", { name: 60 }),
  ...of("Message", "id", { words: [2_000] }),
  ...of("Note", "eventId", { words: [300] }),
  ...of("Person", "id", { name: 80 }),
  ...of("Request", "id", { notes: [600] }),
  ...of("Shipment", "id", { how: 200, remark: [600] }),
  ...of("Site", "id", { name: 80 }),
  ...of("SiteRest", "id", { contact: 120 }),
  ...of("StopCall", "id", { reason: [300] }),
  ...of("Task", "id", { words: [300] }),
  ...of("Thanks", "id", { words: [1_000] }),
  ...of("Transfer", "id", { how: 300 }),
  ...of("Ward", "id", { name: 60 }),
];

/** Text that nobody types as they like: ids, codes, hashes, addresses, names of things in code, and the catalogue. */
const fixed =
  /^(Act|Colour|Event|EventSeal|EventSubject|GarmentType|LimitUse|MailChoice|Outcode|Outgoing|Session|SignIn|Size)\.|^(Hub|Site)\.(joinCode|odsCode|outcode|postcode|slug)$|^Draft\.tokenHash$|^Person\.email$|^(Request|Shipment|Transfer)\.ref$/;

/** Text of the database that stands in neither list, and what stands in the list and is not there. */
export async function listUnplaced(): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') AND table_name NOT LIKE '\\_%'`;
  const there = new Set(rows.map(({ name }) => name));
  const placed = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  return [
    ...[...there.difference(placed)]
      .filter((name) => !fixed.test(name))
      .map((name) => `${name} is text, and is not followed`),
    ...[...placed.difference(there)].map((name) => `${name} is followed, and is no text`),
  ];
}

/** Every text that holds this mark, and drafts that do, as they are kept. */
export async function findKept(mark: string): Promise<{ at: string; value: string }[]> {
  const each = columns.map(
    ({ table, column }) =>
      `SELECT '${table}.${column}' AS at, "${column}" AS value FROM "${table}" WHERE "${column}" LIKE $1`,
  );
  const drafts = `SELECT 'Draft.answers' AS at, answers::text AS value FROM "Draft" WHERE answers::text LIKE $1`;
  const rows = await prisma.$queryRawUnsafe<{ at: string; value: string }[]>(
    [...each, drafts].join(" UNION ALL "),
    `%${mark}%`,
  );
  return rows.flatMap(({ at, value }) =>
    (at === "Draft.answers" ? leaves(JSON.parse(value)) : [value])
      .filter((each) => each.includes(mark))
      .map((each) => ({ at, value: each })),
  );
}

const leaves = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(leaves) : [];

/** Lets this stand in every text of every row that has one, cut to what fits, each with the number of its row behind. */
export async function plant(typed: string) {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('bobbin.act', 'proof', true)`;
    for (const { table, column, key, most, lines } of columns) {
      const cut = `${typed.slice(0, most - 12)} x`;
      const value = lines ? words(most).parse(cut) : text("none", most).parse(cut);
      await tx.$executeRawUnsafe(
        `UPDATE "${table}" SET "${column}" = $1 || ' ' || "${key}" WHERE "${column}" <> ''`,
        value,
      );
    }
  });
}
