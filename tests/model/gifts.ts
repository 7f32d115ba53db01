import { prisma } from "@/lib/db";
import { closeHub } from "@/lib/hubs/commands/close";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { receiveTransfer, takeBackTransfer } from "@/lib/transfers/commands/settle";
import { endSurplus, offerSurplus, takeSurplus } from "@/lib/transfers/commands/surplus";
import type { Chances } from "@/tests/model/chance";
import type { Operation } from "@/tests/model/operations";
import { any, coordinatorOf, hubsAtWork, knownHub, newcomerHub, replaceHub, type World } from "@/tests/model/world";

const how = "By bike";
type Shelf = { hubId: number; itemId: number; quantity: number };

/** What hubs give each other, offer and take, and how they close: the stock goes on, whole or in part. */
export const gifts: Record<string, { weight: number; plan: Operation }> = {
  give: {
    weight: 5,
    plan: async (world, chance) => {
      const shelf = await any<Shelf>(`SELECT "hubId", "itemId", "onHand" AS quantity FROM "Stock" WHERE "onHand" > 0`);
      if (!shelf) return;
      const parts = await some(`"Stock"`, `"onHand"`, shelf.hubId, chance);
      const input = { fromHubId: shelf.hubId, toHubId: chance.pick(hubsAtWork(world)).id, how, parts };
      return (key) => sendTransfer(coordinatorOf(world, shelf.hubId), input, key);
    },
  },
  countIn: {
    weight: 5,
    plan: async (world, chance) => {
      const transfer = await onItsWay();
      if (!transfer) return;
      const rows = await prisma.transferLine.findMany({ where: { transferId: transfer.id } });
      const lines = rows.map(({ id: transferLineId, quantity }) => ({
        transferLineId,
        arrived: chance.is(0.7) ? quantity : chance.int(0, quantity + (chance.is(0.1) ? 1 : 0)),
      }));
      return (key) => receiveTransfer(coordinatorOf(world, transfer.toHubId), { transferId: transfer.id, lines }, key);
    },
  },
  takeBack: {
    weight: 1,
    plan: async (world) => {
      const transfer = await onItsWay();
      return (
        transfer &&
        ((key) => takeBackTransfer(coordinatorOf(world, transfer.fromHubId), { transferId: transfer.id }, key))
      );
    },
  },
  offer: {
    weight: 2,
    plan: async (world, chance) => {
      const { id: hubId, coordinator } = chance.pick(hubsAtWork(world));
      const parts = await some(`"Stock"`, `"onHand"`, hubId, chance);
      if (parts.length === 0 || chance.is(0.1)) return (key) => endSurplus(coordinator, { hubId }, key);
      return (key) => offerSurplus(coordinator, { hubId, parts }, key);
    },
  },
  takeOffered: {
    weight: 3,
    plan: async (world, chance) => {
      const offered = await any<{ hubId: number }>(`SELECT "hubId" FROM "Surplus"`);
      if (!offered) return;
      const parts = await some(`"Surplus"`, "quantity", offered.hubId, chance);
      const taker = chance.pick(hubsAtWork(world));
      const input = { fromHubId: offered.hubId, toHubId: taker.id, how, parts };
      return (key) => takeSurplus(taker.coordinator, input, key);
    },
  },
  close: { weight: 1, plan: planClosing },
};

/** Now and then one of those at work, whose place another takes, or the newcomer. */
async function planClosing(world: World, chance: Chances) {
  if (chance.is(0.5)) return;
  const hub = chance.is(0.4) ? world.hubs.at(-1) : chance.pick(hubsAtWork(world));
  if (!hub) return;
  if (hub === world.hubs.at(-1)) world.hubs.push(await newcomerHub());
  else replaceHub(world, hub, await knownHub());
  const stock = chance.pick(["give", "list", "keep"] as const);
  const input = { hubId: hub.id, stock, toHubId: chance.pick(hubsAtWork(world)).id, how, thanks: "Thank you" };
  return (key: Parameters<typeof closeHub>[2]) => closeHub(hub.coordinator, input, key);
}

const onItsWay = () =>
  any<{ id: number; fromHubId: number; toHubId: number }>(`SELECT * FROM "Transfer" WHERE state = 'sent'`);

async function some(table: string, column: string, hubId: number, chance: Chances) {
  const rows = await prisma.$queryRawUnsafe<Shelf[]>(
    `SELECT "itemId", ${column} AS quantity FROM ${table} WHERE "hubId" = ${hubId} AND ${column} > 0
    ORDER BY random() LIMIT ${chance.int(1, 3)}`,
  );
  return rows.map(({ itemId, quantity }) => ({
    itemId,
    quantity: chance.int(1, quantity + (chance.is(0.05) ? 2 : 0)),
  }));
}
