import pg from "pg";
import { asOwner } from "@/tests/support/databases";

/** Something that holds all connections, and lets them go. */
export type Hold = { take: () => Promise<void>; letGo: () => Promise<void> };

const owner = () => {
  const address = new URL(`${process.env.TEST_DATABASE_URL}`);
  address.pathname = new URL(`${process.env.DATABASE_URL}`).pathname;
  return address.href;
};
const roles = () =>
  ["DATABASE_URL", "DATABASE_READER_URL"].flatMap((name) =>
    process.env[name] ? [decodeURIComponent(new URL(`${process.env[name]}`).username)] : [],
  );

/** Every connection of the app waits for a lock that somebody else has, because what is asked needs what is locked. */
export function holdByLock(ask: () => Promise<unknown>[]): Hold {
  const client = new pg.Client({ connectionString: owner() });
  let waiting: Promise<unknown>[] = [];
  return {
    async take() {
      await client.connect();
      await client.query(`BEGIN; LOCK TABLE "Session", "Person", "Line", "Hub", "HubMember" IN ACCESS EXCLUSIVE MODE`);
      waiting = ask();
      const held = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      for (let tries = 0; tries < 100 && (await client.query(held)).rows[0].n < 16; tries++);
    },
    async letGo() {
      await client.query("ROLLBACK");
      await client.end();
      await Promise.allSettled(waiting);
    },
  };
}

/** The server lets nobody of the app in any more, as when all the connections that it has are taken. */
export const holdAtServer: Hold = {
  async take() {
    for (const role of roles()) await asOwner(owner(), `ALTER ROLE "${role}" CONNECTION LIMIT 0`);
    await asOwner(owner(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ANY ($1)", [
      roles(),
    ]);
  },
  async letGo() {
    for (const role of roles()) await asOwner(owner(), `ALTER ROLE "${role}" CONNECTION LIMIT -1`);
  },
};
