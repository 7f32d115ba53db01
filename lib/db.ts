import type { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

const kept = globalThis as typeof globalThis & { prisma?: PrismaClient };

function connect() {
  const adapter = new PrismaPg({
    connectionString: env.DATABASE_URL,
    max: 16,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 8_000,
    onConnect: surviveLoss,
  });
  return new PrismaClient({
    adapter,
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

/** The whole client. Few may import it: tests/guards says who. */
export const prisma = new Proxy({} as PrismaClient, {
  get(_, name) {
    kept.prisma ??= connect();
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
      return read(tx);
    },
    { isolationLevel: "RepeatableRead", timeout: 3_600_000 },
  );

/** Lets the connections go, so that a program that used them can end. */
export const disconnect = () => prisma.$disconnect();
