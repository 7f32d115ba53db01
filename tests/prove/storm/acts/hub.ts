import type { Chances } from "@/tests/model/chance";
import { type Fields, hubOf, inDays, type Kind } from "@/tests/prove/storm/acts/act";
import type { Board } from "@/tests/prove/storm/board";
import type { StormWorld } from "@/tests/prove/storm/world";

/** What a hub sends: promises, what it made, what lies on its shelf, and its bags. */
export const hubKinds = {
  claim: {
    weight: 22,
    lands: /\?done=claimed/,
    event: /^lines\.claimed$/,
    plan: (world, { lines }, chance) => {
      const first = chance.pick(lines.filter(({ open, unclaimed }) => (open || chance.is(0.02)) && unclaimed > 0));
      if (!first) return;
      const { id, slug, coordinator } = chance.pick(world.hubs);
      const wanted = lines.filter(({ ref, unclaimed }) => ref === first.ref && unclaimed > 0);
      const parts = wanted.flatMap(({ id: lineId, unclaimed }, n) => [
        [`parts.${n}.lineId`, `${lineId}`],
        [`parts.${n}.quantity`, `${chance.int(1, unclaimed + (chance.is(0.1) ? 3 : 0))}`],
      ]);
      const day = Object.entries(inDays(5)).map(([part, typed]) => [`promisedFor.${part}`, typed]);
      const fields = { hubId: `${id}`, ref: first.ref, sure: "yes", ...Object.fromEntries(day) };
      const path = `/hub/${slug}/needs/${first.ref}/claim`;
      return { who: coordinator, path, fields: { ...fields, ...Object.fromEntries(parts) } };
    },
  },
  release: {
    weight: 9,
    lands: /\?done=released/,
    event: /^claim\.released$/,
    plan: (world, { claims }, chance) => {
      const claim = chance.pick(claims);
      const hub = claim && hubOf(world, claim.hubId);
      if (!hub) return;
      const quantity = chance.int(1, claim.left + (chance.is(0.1) ? 2 : 0));
      const fields = { claimId: `${claim.id}`, hubId: `${hub.id}`, quantity: `${quantity}` };
      const why = { reason: "cannot_finish", words: "" };
      return {
        who: hub.coordinator,
        path: `/hub/${hub.slug}/promises/${claim.id}/release`,
        fields: { ...fields, ...why },
      };
    },
  },
  log: {
    weight: 16,
    lands: /\?done=logged/,
    event: /^garments\.logged$/,
    plan: (world, { claims }, chance) => {
      const { id, slug, coordinator, volunteer } = hubOf(world, chance.pick(claims)?.hubId) ?? chance.pick(world.hubs);
      const { garmentTypeId, sizeId, colourId } = chance.pick(world.items);
      const what = { garmentTypeId: `${garmentTypeId}`, sizeId: `${sizeId}`, colourId: `${colourId}` };
      const fields = { hubId: `${id}`, ...what, quantity: `${chance.int(1, 15)}` };
      return { who: chance.is(0.5) ? volunteer : coordinator, path: `/hub/${slug}/log`, fields };
    },
  },
  undo: {
    weight: 3,
    lands: /[?&]done=undone/,
    event: /^garments\.undone$/,
    plan: (world, { lots }, chance) => {
      const lot = chance.pick(lots);
      const hub = lot && hubOf(world, lot.hubId);
      if (!hub) return;
      const fields = { entryId: `${lot.id}`, quantity: `${chance.int(1, lot.quantity)}`, hubId: `${hub.id}` };
      return {
        who: hub.coordinator,
        path: `/hub/${hub.slug}/log`,
        fields: { ...fields, from: "log" },
      };
    },
  },
  count: {
    weight: 3,
    lands: /\?done=counted/,
    event: /^shelf\.counted$/,
    plan: (world, { shelves }, chance) => {
      const shelf = chance.pick(shelves);
      const hub = shelf && hubOf(world, shelf.hubId);
      if (!hub) return;
      const counted = Math.max(0, shelf.onHand + chance.int(-4, 4));
      const fields = { hubId: `${hub.id}`, itemId: `${shelf.itemId}`, was: `${shelf.onHand}`, counted: `${counted}` };
      return { who: hub.coordinator, path: `/hub/${hub.slug}/stock/${shelf.itemId}`, fields };
    },
  },
  pack: { weight: 12, lands: /\?done=packed/, event: /^parcel\.packed$/, plan: planPacking },
  unpack: {
    weight: 2,
    lands: /\?done=unpacked/,
    event: /^parcel\.unpacked$/,
    plan: (world, board, chance) => ofBag(world, board, chance, {}),
  },
  send: {
    weight: 10,
    lands: /\?done=sent/,
    event: /^parcel\.sent$/,
    plan: (world, board, chance) => ofBag(world, board, chance, { how: "By bike" }),
  },
} satisfies Record<string, Kind>;

function planPacking(world: StormWorld, { claims }: Board, chance: Chances) {
  const ready = claims.filter(({ onHand }) => onHand > 0);
  const first = chance.pick(ready);
  const hub = first && hubOf(world, first.hubId);
  if (!hub) return;
  const inBag = ready.filter(({ hubId, ref }) => hubId === first.hubId && ref === first.ref).slice(0, 4);
  const parts = inBag.map(({ id, itemId, left, onHand }) => [
    `parts.${id}-${itemId}`,
    `${chance.int(1, Math.min(left, onHand))}`,
  ]);
  const fields = { hubId: `${hub.id}`, ...Object.fromEntries(parts) };
  return { who: hub.coordinator, path: `/hub/${hub.slug}/pack/${first.ref}`, fields };
}

function ofBag(world: StormWorld, { parcels }: Board, chance: Chances, more: Fields) {
  const parcel = chance.pick(parcels.filter(({ state }) => state === "packing"));
  const hub = parcel && hubOf(world, parcel.hubId);
  if (!hub) return;
  const fields = { shipmentId: `${parcel.id}`, ...more };
  return { who: hub.coordinator, path: `/hub/${hub.slug}/parcels/${parcel.ref}`, fields };
}
