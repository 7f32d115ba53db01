import type { Socket } from "node:net";
import pg from "pg";

const seconds = 1_000;
const shared = globalThis as typeof globalThis & { bobbinSilence?: number };

/** A program that people wait for lets a connection go that says nothing for so many seconds while it is asked something. */
export const endSilenceAfter = (limit: number) => {
  shared.bobbinSilence = limit;
};

/** Connections to the database. Each wait has an end: for a connection, and for the server's own work. */
export function openPool(connectionString: string, max: number) {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 2 * seconds,
    lock_timeout: 5 * seconds,
    statement_timeout: 6 * seconds,
    // Of a client that is gone without a word, the server keeps no locks.
    idle_in_transaction_session_timeout: 10 * seconds,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5 * seconds,
  });
  return pool.on("connect", letGoWhenSilent);
}

/** The server's own limit is of no use where a network swallows its answer. */
function letGoWhenSilent(client: pg.ClientBase) {
  const limit = shared.bobbinSilence;
  if (!limit) return;
  const inside = client as unknown as { connection: { stream: Socket }; _activeQuery: object | null };
  const { stream } = inside.connection;
  stream.setTimeout(limit * seconds, () => {
    if (inside._activeQuery) stream.destroy(new Error("The database does not answer."));
  });
}
