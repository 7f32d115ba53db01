import { asOwner } from "@/tests/support/databases";

export type Shape = { columns: string[]; keys: string[]; indexes: string[] };

/** What a database is made of, in sorted words that can be compared: columns, keys, indexes. */
export async function shapeOf(url: string): Promise<Shape> {
  const words = async (sql: string) => (await asOwner<{ words: string }>(url, sql)).map((row) => row.words).sort();
  return { columns: await words(COLUMNS), keys: await words(KEYS), indexes: await words(INDEXES) };
}

/** What the schema promises and the migrations do not keep, and the columns and keys that only the migrations have. */
export function differences(schema: Shape, migrations: Shape): string[] {
  const only = (some: string[], others: string[], where: string) =>
    some.filter((words) => !others.includes(words)).map((words) => `only in ${where}: ${words}`);
  return [
    ...(["columns", "keys", "indexes"] as const).flatMap((part) =>
      only(schema[part], migrations[part], "schema.prisma"),
    ),
    ...(["columns", "keys"] as const).flatMap((part) => only(migrations[part], schema[part], "the migrations")),
  ];
}

const OURS = "NOT LIKE '\\_prisma%'";

const COLUMNS = `
  SELECT format('column %s.%s %s%s%s%s', c.table_name, c.column_name,
    format_type(a.atttypid, a.atttypmod), CASE WHEN c.is_nullable = 'NO' THEN ' not null' END,
    ' default ' || c.column_default, CASE WHEN c.is_identity = 'YES' THEN ' identity' END) AS words
  FROM information_schema.columns c
  JOIN pg_attribute a ON a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass AND a.attname = c.column_name
  WHERE c.table_schema = 'public' AND c.table_name ${OURS}
  UNION ALL
  SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`;

// A unique constraint and a whole unique index say the same, and Prisma writes the second.
const KEYS = `
  SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) AS words
  FROM pg_constraint WHERE contype IN ('p', 'f') AND connamespace = 'public'::regnamespace AND conrelid::regclass::text ${OURS}
  UNION
  SELECT format('%s UNIQUE (%s)', indrelid::regclass, ${columnsOf("pg_index")})
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace AND indisunique AND NOT indisprimary AND indpred IS NULL AND indexprs IS NULL`;

const INDEXES = `
  SELECT format('%s INDEX (%s)', indrelid::regclass, ${columnsOf("pg_index")}) AS words
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace AND NOT indisunique AND indpred IS NULL AND indexprs IS NULL`;

function columnsOf(index: string) {
  return `(SELECT string_agg(pg_get_indexdef(${index}.indexrelid, n, true), ', ' ORDER BY n)
           FROM generate_series(1, ${index}.indnkeyatts) AS n)`;
}
