/** Somebody waits, and there is no more time for what was asked. */
class TooLate extends Error {}

/** What comes of the work, if it comes within so many milliseconds. @throws something that is out of reach, if not */
export async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TooLate(`No answer within ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export const isTooLate = (error: unknown) => error instanceof TooLate;

/** Whether something failed because the database is away, does not answer, or has no room: not a bug, and it will pass. */
export function isOutOfReach(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  // next-auth wraps what its adapter throws in `err`, and Prisma what the driver said in `meta`.
  const { code, message, cause, err, meta, originalCode, kind } = error as Record<string, unknown>;
  return (
    isTooLate(error) ||
    [code, originalCode, kind].some((name) => typeof name === "string" && codes.test(name)) ||
    (typeof message === "string" && words.test(message)) ||
    [cause, err, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError].some(isOutOfReach)
  );
}

/** Of the system, of PostgreSQL (connection, resources, operator) and of Prisma, which names some of them anew. */
const codes =
  /^(E(CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)|ENOTFOUND|08...|53...|57...|25P03|55P03|P1001|P1002|P1008|P1017|P2024|P2028|P2037|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
const words =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|not queryable|does not answer/i;
