import { db } from "@/lib/db";
import { found } from "@/lib/errors";
import type { About } from "@/lib/events/notices/about";
import { findHub } from "@/lib/events/notices/look";
import { sayCount, sayPieces } from "@/lib/garments/words";
import * as letters from "@/lib/mail/letters/transfers";
import { addressOf } from "@/lib/mail/send";

/** Nothing once they have been counted in or taken back. */
export async function given({ facts }: About<"transfer.sent">) {
  const transfer = await findTransfer(facts.transferId);
  return transfer.state === "sent" ? letters.given(toGetter(transfer)) : null;
}

/** Whoever is in the hub that closes, too, reads its words of thanks here. */
export async function left({ facts, words, personId }: About<"hub.closed">) {
  if (!facts.given) return null;
  const transfer = await findTransfer(facts.given.transferId);
  const own = await db.hubMember.count({ where: { hubId: facts.hubId, personId, state: "active" } });
  const { how } = transfer;
  return letters.left({ ...toGetter(transfer), how: own > 0 ? `${how}\n\n${words}` : how });
}

export async function taken({ facts }: About<"surplus.taken">) {
  const transfer = await findTransfer(facts.transferId);
  return transfer.state === "back" ? null : letters.taken(toGiver(transfer));
}

export async function received({ facts }: About<"transfer.received">) {
  const transfer = await findTransfer(facts.transferId);
  const { lines } = transfer;
  return letters.received({
    ...toGiver(transfer),
    pieces: sayAll(lines.map((line) => ({ ...line, quantity: line.arrived }))),
    short: sayAll(lines.map((line) => ({ ...line, quantity: line.quantity - line.arrived }))),
  });
}

export const takenBack = async ({ facts }: About<"transfer.taken-back">) =>
  letters.takenBack(toGetter(await findTransfer(facts.transferId)));

export async function thanked({ facts, words }: About<"hub.closed">) {
  const { name, outcode } = await findHub(facts.hubId);
  const { _sum } = await db.claim.aggregate({ where: { hubId: facts.hubId }, _sum: { sent: true } });
  return letters.thanked({ hub: name, sent: sayCount(_sum.sent ?? 0), words, url: hubsNear(outcode) });
}

export async function waited({ facts }: About<"hub.closed">) {
  const { name, outcode } = await findHub(facts.hubId);
  return letters.waited({ hub: name, url: hubsNear(outcode) });
}

const hubsNear = (outcode: string) => addressOf(`/hubs?near=${encodeURIComponent(outcode)}`);

async function findTransfer(id: number) {
  const item = { include: { garmentType: true, size: true, colour: true } } as const;
  const include = { from: true, to: true, lines: { include: { item }, orderBy: { itemId: "asc" } } } as const;
  return found(await db.transfer.findUnique({ where: { id }, include }), "gift");
}
type Transfer = Awaited<ReturnType<typeof findTransfer>>;

const toGetter = ({ ref, how, from, to, lines }: Transfer) => ({
  hub: from.name,
  ref,
  how,
  pieces: sayAll(lines),
  url: addressOf(`/hub/${to.slug}/transfers/${ref}`),
});

const toGiver = ({ ref, how, from, to, lines }: Transfer) => ({
  hub: to.name,
  ref,
  how,
  pieces: sayAll(lines),
  url: addressOf(`/hub/${from.slug}/transfers/${ref}`),
});

const sayAll = (lines: Pick<Transfer["lines"][number], "item" | "quantity">[]) =>
  lines.flatMap(({ item, quantity }) =>
    quantity > 0 ? [sayPieces(quantity, item.garmentType, item.size, item.colour)] : [],
  );
