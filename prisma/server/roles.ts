import pg from "pg";
import { rights } from "@/prisma/server/rights";

/** The role that the app signs in as, where there is one: it may do its work, and may not change what happened. */
export const APP_ROLE = "bobbin_app";
/** The role that public pages are read with: it writes nothing, and does not see who anybody is. */
export const READER_ROLE = "bobbin_reader";
const ROLES = [APP_ROLE, READER_ROLE];

/** Makes a role, or gives it a new password: for a server of our own, because a role belongs to the whole server. */
export async function makeRole(ownerUrl: string, role: string, password: string) {
  await asOwner(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
    await client.query(
      `${rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    );
  });
}

/** Gives the roles that there are their rights in this database, and no others, all at one moment. */
export async function grantRoles(ownerUrl: string) {
  await asOwner(ownerUrl, async (client) => {
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('bobbin rights'))");
    await client.query(closed(client.escapeIdentifier(client.database ?? "")));
    const { rows } = await client.query("SELECT rolname AS role FROM pg_roles WHERE rolname = ANY($1)", [ROLES]);
    for (const { role } of rows) await client.query(role === APP_ROLE ? forApp() : forReader());
    await client.query("COMMIT");
  });
}

const closed = (database: string) => `
  REVOKE CREATE ON SCHEMA public, pgboss FROM PUBLIC;
  REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`;

const none = (role: string) => `
  REVOKE ALL ON ALL TABLES IN SCHEMA public, pgboss FROM ${role};
  REVOKE ALL ON ALL SEQUENCES IN SCHEMA public, pgboss FROM ${role};
  REVOKE ALL ON SCHEMA public, pgboss FROM ${role};`;

const appMay = { all: "SELECT, INSERT, UPDATE, DELETE", add: "SELECT, INSERT", read: "SELECT" };

const forApp = () => `${none(APP_ROLE)}
  GRANT USAGE ON SCHEMA public, pgboss TO ${APP_ROLE};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${APP_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${APP_ROLE};
  ${each(({ app }, table) => `GRANT ${appMay[app]} ON "${table}" TO ${APP_ROLE}`)}`;

const forReader = () => `${none(READER_ROLE)}
  GRANT USAGE ON SCHEMA public TO ${READER_ROLE};
  ${each(({ reader }, table) => (reader ? `GRANT SELECT ${columns(reader)} ON "${table}" TO ${READER_ROLE}` : ""))}
  DO $$ BEGIN
    CREATE POLICY shown ON "Thanks" AS RESTRICTIVE TO ${READER_ROLE} USING (shown);
  EXCEPTION WHEN duplicate_object THEN END $$`;

const columns = (of: "all" | string[]) => (of === "all" ? "" : `(${of.map((column) => `"${column}"`).join(", ")})`);

const each = (say: (right: (typeof rights)[string], table: string) => string) =>
  Object.entries(rights)
    .map(([table, right]) => `${say(right, table)};`)
    .join("\n  ");

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
