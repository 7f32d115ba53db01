import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { checkGarments, lockOwnRequest } from "@/lib/requests/commands/own";
import { type AddInput, mostLines } from "@/lib/requests/input";
import { isSameLine, unusual } from "@/lib/requests/rules";
import type { Request } from "@/prisma/generated/client";

/** A ward asks for more on a request that it has: more of what is on it, and lines for the rest, in one act. */
export function addToRequest(actor: Actor, input: AddInput, key: Key) {
  return change(actor, "lines.added", key, input, async (tx) => {
    const request = await lockOwnRequest(tx, actor, input.requestId);
    if (request.state === "sleeping")
      throw new Refused("This request is asleep, so nothing can be added to it. Wake it first, or send a new one.");
    const ceilings = await checkGarments(tx, input.lines);
    const standing = await lockLinesOf(tx, request.id);
    const parts = input.lines.map(({ quantity, ...what }) => {
      const line = standing.find((each) => isSameLine(each, what));
      return { ...what, lineId: line?.id ?? null, was: line?.asked ?? 0, quantity: (line?.asked ?? 0) + quantity };
    });
    if (standing.length + parts.filter(({ lineId }) => lineId === null).length > mostLines)
      throw new Refused(`${mostLines} garments fit in one request. Send these as a new one.`);
    if (!input.sure && unusual(parts, ceilings).length > 0)
      throw new Refused("That is more than most wards ask for. Check the numbers, and say that you are sure.", "sure");

    const lines = [];
    for (const { quantity: asked, lineId, ...part } of parts.sort(
      (a, b) => (a.lineId ?? Infinity) - (b.lineId ?? Infinity),
    )) {
      if (lineId !== null) await tx.line.update({ where: { id: lineId }, data: { asked } });
      lines.push({ lineId: lineId ?? (await addLine(tx, request, { ...part, asked })), ...part, asked });
    }
    return { requestId: request.id, wardId: request.wardId, lines };
  });
}

type NewLine = { garmentTypeId: number; sizeId: number; colourId: number | null; asked: number };

async function addLine(tx: Tx, request: Request, { garmentTypeId, sizeId, colourId, asked }: NewLine) {
  const { id: requestId, urgency, neededBy } = request;
  const what = { garmentTypeId, sizeId, colourId, asked };
  const data = { requestId, ...what, open: request.state === "open", urgency, neededBy };
  return (await tx.line.create({ data, select: { id: true } })).id;
}
