import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import { mayAsk, stands } from "@/lib/requests/rules";
import type { Request } from "@/prisma/generated/client";

/** Locks a request of the actor's own ward that still stands. */
export async function lockOwnRequest(tx: Tx, actor: Actor, requestId: number) {
  const [row] = await tx.$queryRaw<Request[]>`SELECT * FROM "Request" WHERE id = ${requestId} FOR NO KEY UPDATE`;
  const request = found(row, "request");
  if (!mayAsk(actor, request.wardId)) found(null, "request");
  if (!stands(request.state)) throw new Refused("This request has been withdrawn already.");
  return request;
}

/** Garments that can be asked for, in sizes that they have. Says how many of each are usual at most. */
export async function checkGarments(tx: Tx, lines: { garmentTypeId: number; sizeId: number }[]) {
  const types = await tx.garmentType.findMany({
    where: { id: { in: lines.map((line) => line.garmentTypeId) }, regulated: false },
    include: { sizes: { select: { id: true } } },
  });
  const sizes = new Map(types.map((type) => [type.id, new Set(type.sizes.map((size) => size.id))]));
  lines.forEach((line, row) => {
    const known = sizes.get(line.garmentTypeId);
    if (!known) throw new Refused("Choose a garment from the list", `lines.${row}.garmentTypeId`);
    if (!known.has(line.sizeId)) throw new Refused("Choose a size for this garment", `lines.${row}.sizeId`);
  });
  return new Map(types.map((type) => [type.id, type.ceiling]));
}
