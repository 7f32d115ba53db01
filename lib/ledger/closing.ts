import type { Tx } from "@/lib/db";
import { lockLines, moveLine } from "@/lib/ledger/lines";
import { lockClaims, releasePieces } from "@/lib/ledger/promises";

/** What a hub promised and has not packed is back on the board. The hub is locked, so it claims nothing meanwhile. */
export async function endPromises(tx: Tx, hubId: number) {
  const where = { hubId };
  const promised = await tx.claim.findMany({ where, include: { line: true }, orderBy: { id: "asc" } });
  await lockLines(tx, [...new Set(promised.map((claim) => claim.lineId))]);
  const claims = await lockClaims(
    tx,
    promised.map((claim) => claim.id),
  );
  const cuts = [];
  for (const { id: claimId, lineId, quantity: held, packed } of claims) {
    const quantity = held - packed;
    if (quantity === 0) continue;
    await releasePieces(tx, claimId, quantity);
    await moveLine(tx, lineId, { claimed: -quantity });
    cuts.push({ claimId, hubId, quantity });
  }
  const cut = new Set(cuts.map((part) => part.claimId));
  const requestIds = promised.filter((claim) => cut.has(claim.id)).map((claim) => claim.line.requestId);
  return { requestIds: [...new Set(requestIds)], cuts };
}
