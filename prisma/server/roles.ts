import pg from "pg";

/** The role that the app signs in as, where there is one: it may do its work, and may not change what happened. */
export const APP_ROLE = "bobbin_app";

/** What is only ever added to. */
const LEDGERS = ["Event", "EventSubject", "Entry", "Taken"];

/** Makes the app's role, or gives it a new password: for a server of our own, because a role belongs to the whole server. */
export async function makeAppRole(ownerUrl: string, password: string) {
  await asOwner(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    await client.query(
      `${rowCount ? "ALTER" : "CREATE"} ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    );
  });
}

/** Gives the app's role its rights in this database. Does nothing where there is no such role. */
export async function grantApp(ownerUrl: string) {
  await asOwner(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    if (!rowCount) return;
    for (const schema of ["public", "pgboss"]) await client.query(grants(schema));
    await client.query(
      `REVOKE ALL ON "_prisma_migrations" FROM ${APP_ROLE}; GRANT SELECT ON "_prisma_migrations" TO ${APP_ROLE}`,
    );
    for (const table of LEDGERS) {
      const { rows } = await client.query("SELECT to_regclass($1) AS there", [`"${table}"`]);
      if (rows[0].there) await client.query(`REVOKE UPDATE, DELETE, TRUNCATE ON "${table}" FROM ${APP_ROLE}`);
    }
  });
}

const grants = (schema: string) => `
  REVOKE CREATE ON SCHEMA ${schema} FROM PUBLIC;
  GRANT USAGE ON SCHEMA ${schema} TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${APP_ROLE};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${APP_ROLE};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${APP_ROLE}`;

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
