import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import type { Tx } from "@/lib/db";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLinesOf } from "@/lib/ledger/lines";
import { listResting, shareRestsOf } from "@/lib/ledger/rests";
import { checkGarments, hear, lockOwnRequest } from "@/lib/requests/commands/own";
import { type AddInput, mostLines } from "@/lib/requests/input";
import { isSameLine, unusual } from "@/lib/requests/rules";
import { refusalOf } from "@/lib/rests/rules";
import type { Request } from "@/prisma/generated/client";

/** A ward asks for more on a request that it has: more of what is on it, and lines for the rest, in one act. */
export function addToRequest(actor: Actor, input: AddInput, key: Key) {
  return change(actor, "lines.added", key, input, async (tx) => {
    const rests = await shareRestsAt(tx, input.requestId);
    const request = await lockOwnRequest(tx, actor, input.requestId);
    if (refusalOf(rests))
      throw new Refused("Your site takes no donated clothing at the moment, so this cannot be sent.");
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

    await hear(tx, request);
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

async function addLine(tx: Tx, request: Request, what: NewLine) {
  const { id: requestId, urgency, neededBy } = request;
  const resting = (await listResting(tx, request.wardId, [what])).size > 0;
  const { garmentTypeId, sizeId, colourId, asked } = what;
  const open = request.state === "open" && !resting;
  const data = { requestId, garmentTypeId, sizeId, colourId, asked, open, resting, urgency, neededBy };
  return (await tx.line.create({ data, select: { id: true } })).id;
}

async function shareRestsAt(tx: Tx, requestId: number) {
  const { wardId } = found(await tx.request.findUnique({ where: { id: requestId } }), "request");
  return shareRestsOf(tx, wardId);
}
