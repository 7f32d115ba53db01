import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { long, patient, prompt, timeOuts } from "@/lib/time-outs";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

type Clients = { prisma?: PrismaClient; patient?: PrismaClient; long?: PrismaClient };
const kept = globalThis as typeof globalThis & Clients;

const makers: { [Name in keyof Clients]-?: () => PrismaClient } = {
  prisma: () => connect(16, prompt),
  patient: () => connect(8, patient),
  long: () => connect(2, long),
};

function connect(max: number, ends: Parameters<typeof timeOuts>[0]) {
  const adapter = new PrismaPg({ connectionString: env.DATABASE_URL, max, ...timeOuts(ends) });
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 3_000, timeout: 8_000 },
  });
}

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

/** A transaction of `change`: the only handle that writes. */
export type Tx = Prisma.TransactionClient;

/** Reads in one snapshot, whatever others write meanwhile, and for as long as it takes, up to an hour. */
export const inSnapshot = <T>(read: (db: Db) => Promise<T>): Promise<T> =>
  client("long").$transaction(read, { isolationLevel: "RepeatableRead", timeout: 3_600_000 });

/** Lets the connections go, so that a program that used them can end. */
export async function disconnect() {
  for (const each of [kept.prisma, kept.patient, kept.long]) await each?.$disconnect();
}
