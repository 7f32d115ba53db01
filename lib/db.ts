import type { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { long, patient, prompt, timeOuts } from "@/lib/time-outs";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

const makers = {
  prisma: () => connect(env.DATABASE_URL, 16, prompt),
  reader: () => connect(env.DATABASE_READER_URL ?? env.DATABASE_URL, 8, prompt),
  patient: () => connect(env.DATABASE_URL, 8, patient),
  long: () => connect(env.DATABASE_URL, 2, long),
};
type Clients = { [Name in keyof typeof makers]?: PrismaClient };
const kept = globalThis as typeof globalThis & Clients;

function connect(connectionString: string, max: number, ends: Parameters<typeof timeOuts>[0]) {
  const adapter = new PrismaPg({ connectionString, max, ...timeOuts(ends), onConnect: surviveLoss });
  return new PrismaClient({
    adapter,
    // The other formats write down what a query was given: names and addresses among it.
    errorFormat: "minimal",
    transactionOptions: { maxWait: 3_000, timeout: 8_000 },
  });
}

/**
 * A connection may be lost in the very moment in which it is handed over, when nobody listens to it yet: that would end
 * the program. Whoever asks something of it is told anyhow.
 */
function surviveLoss(connection: EventEmitter) {
  connection.on("error", () => {});
}

/** Connects when it is first used. */
const client = (which: keyof Clients) =>
  new Proxy({} as PrismaClient, {
    get(_, name) {
      kept[which] ??= makers[which]();
      return Reflect.get(kept[which], name);
    },
  });

/** The whole client. Few may import it: tests/guards says who. */
export const prisma = client("prisma");

/** The same for a worker that waits for a mail server with a transaction open. */
export const patiently = client("patient");

type Reading = "findUnique" | "findFirst" | "findMany" | "count" | "aggregate" | "groupBy";
type Model = Uncapitalize<Prisma.ModelName>;
type ReadOnly<T> = {
  readonly [M in Model & keyof T]: Pick<T[M], Reading & keyof T[M]>;
} & { $queryRaw: PrismaClient["$queryRaw"]; $queryRawUnsafe: PrismaClient["$queryRawUnsafe"] };

/** What queries see: every table, and no way to write to one. */
export type Db = ReadOnly<Prisma.TransactionClient>;
export const db: Db = prisma;

/** What public pages see: the same with the rights of a role that may read what is public, and nothing else. */
export const publicDb: Db = client("reader");

/** A transaction of `change`: the only handle that writes. */
export type Tx = Prisma.TransactionClient;

/** Reads in one snapshot, whatever others write meanwhile, and for as long as it takes, up to an hour. */
export const inSnapshot = <T>(read: (db: Db) => Promise<T>): Promise<T> =>
  client("long").$transaction(read, { isolationLevel: "RepeatableRead", timeout: 3_600_000 });

/** Lets the connections go, so that a program that used them can end. */
export async function disconnect() {
  for (const name of Object.keys(makers) as (keyof Clients)[]) await kept[name]?.$disconnect();
}
