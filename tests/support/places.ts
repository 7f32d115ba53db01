import type { PersonActor } from "@/lib/actor";
import { prisma, type Tx } from "@/lib/db";

export type Placed = { ward: { id: number }; place: { id: number }; manager: PersonActor };

/** Puts something down as a test needs it, without a command. */
export const place = <T>(write: (tx: Tx) => Promise<T>) =>
  prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('bobbin.act', 'test', true)`;
    return write(tx);
  });

type Sited = Placed & { site: { id: number } };

/** Puts a ward, with its delivery place, at the site of another. */
export const putBeside = (one: Placed, { site: { id: siteId } }: Sited) =>
  place(async (tx) => {
    await tx.ward.update({ where: { id: one.ward.id }, data: { siteId } });
    await tx.deliveryPlace.update({ where: { id: one.place.id }, data: { siteId } });
  });
