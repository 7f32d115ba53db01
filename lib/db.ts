import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { openPool } from "@/lib/pool";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

const kept = globalThis as typeof globalThis & { prisma?: PrismaClient };

function connect(connectionString: string, max: number) {
  const adapter = new PrismaPg(openPool(connectionString, max), { disposeExternalPool: true });
  return new PrismaClient({
    adapter,
    transactionOptions: { maxWait: 3_000, timeout: 8_000 },
  });
}

/** The whole client. Few may import it: tests/guards says who. */
export const prisma = new Proxy({} as PrismaClient, {
  get(_, name) {
    kept.prisma ??= connect(env.DATABASE_URL, 16);
    return Reflect.get(kept.prisma, name);
  },
});

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

/** Reads in one snapshot, whatever others write meanwhile, and for as long as it takes. */
export const inSnapshot = <T>(read: (db: Db) => Promise<T>): Promise<T> =>
  prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
      await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
      return read(tx);
    },
    { isolationLevel: "RepeatableRead", timeout: 3_600_000 },
  );

/** Lets the connections go, so that a program that used them can end. */
export const disconnect = () => prisma.$disconnect();
