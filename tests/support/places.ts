import type { PersonActor } from "@/lib/actor";
import { prisma, type Tx } from "@/lib/db";

export type Placed = { ward: { id: number }; place: { id: number }; manager: PersonActor };

/** Puts something down as a test needs it, without a command. */
export const place = <T>(write: (tx: Tx) => Promise<T>) =>
  prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('bobbin.act', 'test', true)`;
    return write(tx);
  });
