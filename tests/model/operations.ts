import { clock, holderOf } from "@/lib/actor";
import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { prisma } from "@/lib/db";
import { countShelf } from "@/lib/garments/commands/count";
import { logGarments, undoLog } from "@/lib/garments/commands/log";
import type { Key } from "@/lib/keys";
import { changeLine } from "@/lib/requests/commands/change-line";
import { postRequest } from "@/lib/requests/commands/post";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { sameBefore } from "@/lib/requests/rules";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { presumeArrived } from "@/lib/shipments/commands/remind";
import { sendParcel, unsendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import type { Chances } from "@/tests/model/chance";
import { any, coordinatorOf, hubsAtWork, managerOf, type World, wardsAtWork } from "@/tests/model/world";
import { inDays } from "@/tests/support/make";
import { seeCount } from "@/tests/support/parcels";

/** Something to do now: called with a key, it does it. */
export type Attempt = (key: Key) => Promise<unknown>;
export type Operation = (world: World, chance: Chances) => Promise<Attempt | undefined>;

const days = () => inDays(7);
const standing = `SELECT r.id, r."wardId" FROM "Request" r WHERE r.state IN ('open', 'held')`;
const unpacked = `SELECT id, "hubId", quantity - packed AS "left" FROM "Claim" WHERE quantity > packed`;

export const operations: Record<string, { weight: number; plan: Operation }> = {
  post: {
    weight: 10,
    plan: async (world, chance) => {
      const ward = chance.pick(wardsAtWork(world));
      const typed = Array.from({ length: chance.int(1, 3) }, () => {
        const { garmentTypeId, sizeId, colourId } = chance.pick(world.items);
        return { garmentTypeId, sizeId, colourId: chance.is(0.35) ? null : colourId, quantity: chance.int(1, 40) };
      });
      const lines = typed.filter((_, at) => sameBefore(typed, at) === undefined);
      const contact = { name: "Reception", phone: "" };
      const input = {
        wardId: ward.id,
        placeId: ward.placeId,
        lines,
        contact,
        notes: "",
        urgency: "soon",
        neededBy: days(),
        sure: true,
      } as const;
      return (key) => postRequest(ward.manager, { ...input, lines }, key);
    },
  },
  changeLine: {
    weight: 7,
    plan: async (world, chance) => {
      const line = await any<{ id: number; asked: number; wardId: number }>(
        `SELECT l.id, l.asked, r."wardId" FROM "Line" l JOIN "Request" r ON r.id = l."requestId" WHERE l.open AND l.asked > 0`,
      );
      if (!line) return;
      const input = {
        lineId: line.id,
        was: line.asked,
        asked: Math.max(0, line.asked + chance.int(-15, 10)),
        sure: true,
      };
      return (key) => changeLine(managerOf(world, line.wardId), input, key);
    },
  },
  stop: {
    weight: 2,
    plan: async (world) => {
      const request = await any<{ id: number; wardId: number }>(standing);
      return request && ((key) => stopAsking(managerOf(world, request.wardId), { requestId: request.id }, key));
    },
  },
  withdraw: {
    weight: 3,
    plan: async (world) => {
      const request = await any<{ id: number; wardId: number }>(standing);
      const why = { reason: "not_needed", words: "" } as const;
      return (
        request && ((key) => withdrawRequest(managerOf(world, request.wardId), { requestId: request.id, ...why }, key))
      );
    },
  },
  claim: {
    weight: 24,
    plan: async (world, chance) => {
      const lines = await prisma.$queryRaw<{ id: number; unclaimed: number }[]>`
        SELECT id, unclaimed FROM "Line" WHERE unclaimed > 0 AND (open OR random() < 0.02) ORDER BY random() LIMIT ${chance.int(1, 3)}`;
      if (lines.length === 0) return;
      const { id: hubId, coordinator } = chance.pick(hubsAtWork(world));
      const parts = lines.map((line) => ({
        lineId: line.id,
        quantity: chance.int(1, line.unclaimed + (chance.is(0.1) ? 3 : 0)),
      }));
      return (key) => claimLines(coordinator, { hubId, promisedFor: days(), parts }, key);
    },
  },
  release: {
    weight: 6,
    plan: async (world, chance) => {
      const claim = await any<{ id: number; hubId: number; left: number }>(unpacked);
      if (!claim) return;
      const input = {
        claimId: claim.id,
        quantity: chance.int(1, claim.left),
        reason: "cannot_finish",
        words: "",
      } as const;
      return (key) => releaseClaim(coordinatorOf(world, claim.hubId), input, key);
    },
  },
  log: {
    weight: 24,
    plan: async (world, chance) => {
      const hub = chance.pick(hubsAtWork(world));
      const maker = chance.is(0.5) ? hub.volunteer : hub.coordinator;
      const input = { hubId: hub.id, itemId: chance.pick(world.items).id, quantity: chance.int(1, 15), makerId: null };
      return (key) => logGarments(maker, input, key);
    },
  },
  undo: {
    weight: 4,
    plan: async (world, chance) => {
      const lot = await any<{ id: number; hubId: number; quantity: number }>(
        `SELECT id, "hubId", quantity FROM "Entry" WHERE kind = 'made'`,
      );
      if (!lot) return;
      const input = { entryId: lot.id, quantity: chance.int(1, lot.quantity) };
      return (key) => undoLog(coordinatorOf(world, lot.hubId), input, key);
    },
  },
  count: {
    weight: 3,
    plan: async (world, chance) => {
      const shelf = await any<{ hubId: number; itemId: number; onHand: number }>(`SELECT * FROM "Stock"`);
      if (!shelf) return;
      const input = {
        hubId: shelf.hubId,
        itemId: shelf.itemId,
        was: shelf.onHand,
        counted: Math.max(0, shelf.onHand + chance.int(-4, 4)),
      };
      return (key) => countShelf(coordinatorOf(world, shelf.hubId), input, key);
    },
  },
  pack: { weight: 18, plan: planPacking },
  unpack: {
    weight: 2,
    plan: async (world) => {
      const parcel = await parcelIn("'packing'");
      return parcel && ((key) => unpackParcel(coordinatorOf(world, parcel.hubId), { shipmentId: parcel.id }, key));
    },
  },
  send: {
    weight: 11,
    plan: async (world) => {
      const parcel = await parcelIn("'packing'");
      return (
        parcel && ((key) => sendParcel(coordinatorOf(world, parcel.hubId), { shipmentId: parcel.id, how: "" }, key))
      );
    },
  },
  unsend: {
    weight: 1,
    plan: async (world) => {
      const parcel = await parcelIn("'sent'");
      return parcel && ((key) => unsendParcel(coordinatorOf(world, parcel.hubId), { shipmentId: parcel.id }, key));
    },
  },
  presume: {
    weight: 2,
    plan: async () => {
      const parcel = await parcelIn("'sent'");
      return parcel && ((key) => presumeArrived(clock("arrivals"), { shipmentId: parcel.id }, key));
    },
  },
  receive: {
    weight: 10,
    plan: async (world, chance) => {
      const parcel = await parcelIn("'sent', 'presumed'");
      if (!parcel) return;
      const input = await whatCame(parcel.id, chance);
      const who = chance.is(0.5) ? holderOf(parcel.id) : managerOf(world, parcel.wardId);
      return (key) => receiveParcel(who, input, key);
    },
  },
  confirm: {
    weight: 6,
    plan: async (world, chance) => {
      const parcel = await parcelIn("'received'");
      if (!parcel) return;
      const input = await whatCame(parcel.id, chance);
      const seen = chance.is(0.05) ? "an older count" : await seeCount(parcel.id);
      return (key) => confirmParcel(managerOf(world, parcel.wardId), { ...input, seen }, key);
    },
  },
};

const parcelIn = (states: string) =>
  any<{ id: number; hubId: number; wardId: number }>(
    `SELECT id, "hubId", "wardId" FROM "Shipment" WHERE state IN (${states})`,
  );

async function whatCame(shipmentId: number, chance: Chances) {
  const parts = await prisma.shipmentLine.findMany({ where: { shipmentId } });
  const lines = parts.map(({ id: shipmentLineId, quantity }) => {
    const good = chance.is(0.4) ? chance.int(0, quantity) : quantity;
    const damaged = chance.int(0, quantity - good);
    return { shipmentLineId, good, damaged, wrong: chance.int(0, quantity - good - damaged) };
  });
  return { shipmentId, lines, remark: "" };
}

async function planPacking(world: World, chance: Chances): Promise<Attempt | undefined> {
  const ready = `SELECT c.id AS "claimId", c."hubId", r."wardId", s."itemId", s."onHand", c.quantity - c.packed AS "left" FROM "Claim" c
    JOIN "Line" l ON l.id = c."lineId" JOIN "Request" r ON r.id = l."requestId" JOIN "Stock" s ON s."hubId" = c."hubId" AND s."onHand" > 0
    JOIN "Item" i ON i.id = s."itemId" AND i."garmentTypeId" = l."garmentTypeId" AND i."sizeId" = l."sizeId"
      AND (l."colourId" IS NULL OR l."colourId" = i."colourId")
    WHERE c.quantity > c.packed`;
  type Ready = { claimId: number; hubId: number; wardId: number; itemId: number; onHand: number; left: number };
  const first = await any<Ready>(ready);
  if (!first) return;
  const all = await prisma.$queryRawUnsafe<Ready[]>(
    `${ready} AND c."hubId" = $1 AND r."wardId" = $2 ORDER BY random() LIMIT $3`,
    first.hubId,
    first.wardId,
    chance.int(1, 4),
  );
  const parts = all.map(({ claimId, itemId, left, onHand }) => ({
    claimId,
    itemId,
    quantity: chance.int(1, Math.min(left, onHand)),
  }));
  return (key) => packParcel(coordinatorOf(world, first.hubId), { hubId: first.hubId, parts }, key);
}
