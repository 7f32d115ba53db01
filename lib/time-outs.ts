import { Socket } from "node:net";

const second = 1_000;

/** What a connection to the database is told, so that whoever waits for it has an end to wait for: milliseconds each. */
type Ends = { connect: number; lock: number; statement: number; silence: number };

/** For what a person waits for. The worker's rounds are as quick. */
export const prompt: Ends = { connect: 1.5 * second, lock: 5 * second, statement: 6 * second, silence: 7 * second };
/** For the job queue of a worker, which nobody waits for. */
export const queue: Ends = { connect: 5 * second, lock: 10 * second, statement: 15 * second, silence: 16 * second };
/** For what waits for the mail server in between. */
export const patient: Ends = { connect: 5 * second, lock: 60 * second, statement: 60 * second, silence: 70 * second };
/** For a program that reads the whole database. */
export const long: Ends = {
  connect: 5 * second,
  lock: 60 * second,
  statement: 3_600 * second,
  silence: 3_660 * second,
};

/** The same as node-postgres is told it. */
export const timeOuts = ({ connect, lock, statement, silence }: Ends) => ({
  connectionTimeoutMillis: connect,
  lock_timeout: lock,
  statement_timeout: statement,
  idle_in_transaction_session_timeout: silence,
  keepAlive: true,
  // Before silence falls on it in the pool.
  idleTimeoutMillis: Math.min(silence - second, 10 * second),
  stream: () => endsInSilence(silence),
});

/**
 * A server that does not answer tells nobody when a statement has taken too long. Nothing that we ask may stay silent for
 * longer than its time-out, so a connection that does is dead.
 */
function endsInSilence(milliseconds: number) {
  const socket = new Socket();
  return socket.setTimeout(milliseconds, () => socket.destroy(new Error("The database does not answer.")));
}
