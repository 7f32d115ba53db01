import { rights } from "@/prisma/server/rights";
import { APP_ROLE } from "@/prisma/server/roles";
import { isSecret, ledgers } from "@/tests/prove/roles/decisions";

export type Who = "app" | "reader";
export type Table = { schema: string; name: string; kind: string; columns: string[] };
/** A statement, and whether this role may run it. */
export type Try = { who: Who; sql: string; may: boolean };

/** Everything there is in a database of ours that can be read or written. */
export const TABLES = `
  SELECT n.nspname AS schema, c.relname AS name, c.relkind AS kind, coalesce(array_agg(a.attname::text ORDER BY a.attnum)
    FILTER (WHERE a.attnum > 0 AND NOT a.attisdropped), '{}') AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname !~ '^(pg_|information_schema)'
  GROUP BY 1, 2, 3 ORDER BY 1, 2`;

/** Every statement that either role might try on a table or a sequence. */
export const tryTable = (table: Table): Try[] =>
  (["app", "reader"] as const).flatMap((who) => (table.kind === "S" ? onSequence(who, table) : onTable(who, table)));

function onSequence(who: Who, { schema, name }: Table): Try[] {
  const sequence = `'${schema}."${name}"'`;
  return [
    { who, sql: `SELECT nextval(${sequence})`, may: who === "app" },
    { who, sql: `SELECT setval(${sequence}, 1)`, may: false },
    { who, sql: `ALTER SEQUENCE ${schema}."${name}" RESTART`, may: false },
  ];
}

function onTable(who: Who, { schema, name, columns }: Table): Try[] {
  const table = `${schema}."${name}"`;
  const [first = "id"] = columns;
  const may = mayDo(who, schema, name);
  return [
    ...columns.map((column) => ({
      who,
      sql: `SELECT "${column}" FROM ${table} LIMIT 1`,
      may: may.read(column) && !(who === "reader" && isSecret(name, column)),
    })),
    { who, sql: `INSERT INTO ${table} DEFAULT VALUES`, may: may.add },
    { who, sql: `UPDATE ${table} SET "${first}" = DEFAULT WHERE false`, may: may.change && !ledgers.includes(name) },
    { who, sql: `DELETE FROM ${table} WHERE false`, may: may.change && !ledgers.includes(name) },
    ...[
      `TRUNCATE ${table}`,
      `DROP TABLE ${table}`,
      `ALTER TABLE ${table} ADD COLUMN more int`,
      `ALTER TABLE ${table} DISABLE TRIGGER USER`,
      `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${table} OWNER TO CURRENT_USER`,
      `CREATE TRIGGER more BEFORE INSERT ON ${table} EXECUTE FUNCTION public.keep()`,
      `CREATE INDEX ON ${table} ("${first}")`,
      `CREATE POLICY more ON ${table}`,
    ].map((sql) => ({ who, sql, may: false })),
  ];
}

function mayDo(who: Who, schema: string, name: string) {
  if (schema === "pgboss") return { read: () => who === "app", add: who === "app", change: who === "app" };
  const { app, reader = [] } = rights[name] ?? {};
  if (who === "app")
    return { read: () => app !== undefined, add: app === "all" || app === "add", change: app === "all" };
  return { read: (column: string) => reader === "all" || reader.includes(column), add: false, change: false };
}

/** What neither may do to the database as a whole, and the reader not with what the app may. */
export const tryDatabase = (owner: string): Try[] =>
  (["app", "reader"] as const).flatMap((who) =>
    [
      "CREATE TABLE public.more (id int)",
      "CREATE TEMP TABLE more (id int)",
      "CREATE SCHEMA more",
      "CREATE FUNCTION public.more() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      "CREATE OR REPLACE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
      "DROP FUNCTION public.keep() CASCADE",
      "CREATE EXTENSION pg_trgm",
      "SET session_replication_role = replica",
      `SET ROLE "${owner}"`,
      `SET SESSION AUTHORIZATION "${owner}"`,
      "CREATE ROLE more",
      "SELECT rolpassword FROM pg_authid",
      "SELECT pg_read_file('PG_VERSION')",
      "COPY (SELECT 1) TO PROGRAM 'true'",
      "COPY (SELECT 1) TO '/tmp/more'",
      ...(who === "reader" ? [`SET ROLE ${APP_ROLE}`] : []),
    ].map((sql) => ({ who, sql, may: false })),
  );
