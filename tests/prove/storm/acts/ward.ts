import { findAskingFor, seenOf } from "@/lib/drafts/asking";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { saveDraft } from "@/lib/drafts/store";
import { newToken } from "@/lib/sessions/seal";
import type { Chances } from "@/tests/model/chance";
import { type Fields, inDays, type Kind, managerOf } from "@/tests/prove/storm/acts/act";
import type { StormWard, StormWorld } from "@/tests/prove/storm/world";

/** What a ward sends: its request, another number, that it takes it back, what came, and its thanks. */
export const wardKinds = {
  post: {
    weight: 8,
    lands: /^\/requests\/[A-Z]{2}-\d{4}\/asked$/,
    event: /^request\.posted$/,
    plan: async (world, _, chance) => {
      const ward = chance.pick(world.wards);
      return { who: ward.manager, path: "/ask/check", ...(await draftOf(world, ward, chance)) };
    },
  },
  change: {
    weight: 12,
    lands: /\?done=changed/,
    event: /^line\.changed$/,
    plan: (world, { lines }, chance) => {
      const line = chance.pick(lines);
      const who = line && managerOf(world, line.wardId);
      if (!who) return;
      const asked = Math.max(0, line.asked + chance.int(-15, 10));
      const fields = { ref: line.ref, lineId: `${line.id}`, was: `${line.asked}`, asked: `${asked}`, sure: "yes" };
      return { who, path: `/requests/${line.ref}/fewer?line=${line.id}`, fields };
    },
  },
  withdraw: {
    weight: 3,
    lands: /\?done=withdrawn/,
    event: /^request\.withdrawn$/,
    plan: (world, { lines }, chance) => {
      const line = chance.pick(lines);
      const who = line && managerOf(world, line.wardId);
      if (!who) return;
      const fields = { ref: line.ref, requestId: `${line.requestId}`, reason: "not_needed", words: "" };
      return { who, path: `/requests/${line.ref}/withdraw`, fields };
    },
  },
  receive: {
    weight: 8,
    lands: /\?done=arrived/,
    event: /^parcel\.received$/,
    plan: (world, { parcels }, chance) => {
      const parcel = chance.pick(parcels.filter(({ state }) => state === "sent"));
      const who = parcel && managerOf(world, parcel.wardId);
      if (!who) return;
      const counted = parcel.lines.map((line, n) => countOf(line, n, chance));
      const fields = { ref: parcel.requestRef, shipmentId: `${parcel.id}`, seen: "", remark: "" };
      const path = `/requests/${parcel.requestRef}/parcels/${parcel.ref}/arrived`;
      return { who, path, fields: Object.assign(fields, ...counted) as Fields };
    },
  },
  thank: {
    weight: 4,
    lands: /\?done=thanked/,
    event: /^thanks\.written$/,
    plan: (world, { parcels }, chance) => {
      const parcel = chance.pick(parcels.filter(({ state, thanked }) => state !== "packing" && !thanked));
      const who = parcel && managerOf(world, parcel.wardId);
      if (!who) return;
      const fields = { ref: parcel.requestRef, shipmentId: `${parcel.id}`, words: "Thank you all" };
      return { who, path: `/requests/${parcel.requestRef}/parcels/${parcel.ref}/thanks`, fields };
    },
  },
} satisfies Record<string, Kind>;

/** The answers are kept as the pages before the last would have kept them; the last page's form is what is sent. */
async function draftOf({ items }: StormWorld, ward: StormWard, chance: Chances) {
  const wanted = new Map(Array.from({ length: chance.int(1, 3) }, () => [chance.pick(items), chance.int(1, 30)]));
  const any = chance.is(0.35);
  const what = [...wanted].slice(0, any ? 1 : 3);
  const answers: Answers = {
    ...noAnswers,
    wardId: ward.id,
    lines: what.map(([{ garmentTypeId, sizeId, colourId }, quantity]) => ({
      garmentTypeId: `${garmentTypeId}`,
      sizeId: `${sizeId}`,
      colourId: any ? "any" : `${colourId}`,
      quantity: `${quantity}`,
    })),
    urgency: "soon",
    neededBy: inDays(7),
    placeId: ward.placeId,
    contact: { name: "Reception", phone: "" },
  };
  const draft = newToken();
  const { actor } = ward.manager;
  await saveDraft(actor, draft, answers);
  const asking = await findAskingFor(actor, answers);
  const fields: Fields = { draft, seen: asking ? seenOf(asking, answers) : "" };
  return { fields, answers };
}

function countOf({ id, quantity }: { id: number; quantity: number }, n: number, chance: Chances): Fields {
  const good = chance.is(0.3) ? chance.int(0, quantity) : quantity;
  const damaged = chance.int(0, quantity - good);
  const wrong = chance.int(0, quantity - good - damaged);
  const said = { shipmentLineId: id, good, damaged, wrong };
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [`lines.${n}.${name}`, `${value}`]));
}
