import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { checkDay } from "@/lib/claims/commands/own";
import { doubtOf } from "@/lib/claims/doubts";
import type { ClaimInput } from "@/lib/claims/input";
import { findAllowance } from "@/lib/claims/queries/allowance";
import { firstAsk } from "@/lib/claims/rhythm";
import { mayClaimFor, newHubLimit } from "@/lib/claims/rules";
import { now, today } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { allow, found, Refused } from "@/lib/errors";
import { findLoad } from "@/lib/hubs/queries/room";
import type { Key } from "@/lib/keys";
import { checkHubNotBlocked } from "@/lib/ledger/blocks";
import { claimPieces } from "@/lib/ledger/lines";
import type { Hub } from "@/prisma/generated/client";

/** A hub promises some or all of one or several lines, by one date. All of it, or nothing. */
export function claimLines(actor: Actor, input: ClaimInput, key: Key) {
  return change(actor, "lines.claimed", key, input, async (tx) => {
    const hub = await lockHub(tx, input.hubId);
    allow(mayClaimFor(actor, hub));
    checkHubNotBlocked(hub);
    if (hub.closed) throw new Refused("This hub is closed, so it cannot claim.");
    checkDay(input.promisedFor);
    await checkAllowance(tx, actor, hub, input);
    if (input.sure === false) await askIfSure(tx, actor, hub, input);

    const requestIds = new Set<number>();
    const parts = [];
    for (const { lineId, quantity } of inOrder(input)) {
      if (!(await claimPieces(tx, lineId, quantity))) await sayWhatIsLeft(tx, lineId, input);
      const data = {
        lineId,
        hubId: hub.id,
        promised: quantity,
        promisedFor: input.promisedFor,
        ...firstAsk(input.promisedFor, today()),
        createdAt: now(),
      };
      const claim = await tx.claim.create({
        data,
        select: { id: true, line: { select: { requestId: true } } },
      });
      requestIds.add(claim.line.requestId);
      parts.push({ lineId, claimId: claim.id, quantity });
    }
    const promisedFor = input.promisedFor.toISOString().slice(0, 10);
    return { hubId: hub.id, requestIds: [...requestIds], promisedFor, parts };
  });
}

/** What is wanted, by line. An empty row stays in the input, so that a "no" finds its field. */
const inOrder = ({ parts }: ClaimInput) =>
  parts.filter((part) => part.quantity > 0).sort((a, b) => a.lineId - b.lineId);

/** A checked hub must not close meanwhile; a new one must not claim twice at once past its limit. */
async function lockHub(tx: Tx, hubId: number) {
  const { checked } = found(await tx.hub.findUnique({ where: { id: hubId } }), "hub");
  const [hub] = checked
    ? await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR SHARE`
    : await tx.$queryRaw<Hub[]>`SELECT * FROM "Hub" WHERE id = ${hubId} FOR NO KEY UPDATE`;
  return found(hub, "hub");
}

const wantedIn = ({ parts }: ClaimInput) => parts.reduce((sum, part) => sum + part.quantity, 0);

/** A hub may always promise: where it rests, or has no room for it, it is asked once. */
async function askIfSure(tx: Tx, actor: Actor, hub: Hub, input: ClaimInput) {
  const day = input.promisedFor;
  const load = await findLoad(actor, hub.id, day, tx);
  const doubt = doubtOf({ hub, wanted: wantedIn(input), day, today: today(), ...load });
  if (doubt) throw new Refused(doubt, "sure");
}

async function checkAllowance(tx: Tx, actor: Actor, hub: Hub, input: ClaimInput) {
  const left = await findAllowance(actor, hub, tx);
  const wanted = wantedIn(input);
  if (left !== null && wanted > left)
    throw new Refused(
      `A new hub can promise ${newHubLimit} pieces until it has been checked. You can claim ${left} more now.`,
    );
}

async function sayWhatIsLeft(tx: Tx, lineId: number, { parts }: ClaimInput): Promise<never> {
  const line = found(
    await tx.line.findUnique({
      where: { id: lineId },
      include: { request: true },
    }),
    "line",
  );
  const field = `parts.${parts.findIndex((part) => part.lineId === lineId)}.quantity`;
  if (!line.open && (line.request.state === "held" || line.request.state === "declined")) found(null, "line");
  if (line.resting && line.request.state === "open")
    throw new Refused("The place is full of these for now, so they rest. Thank you for offering.", field);
  if (!line.open) throw new Refused("The ward has taken this off the board. Thank you for offering.", field);
  if (line.unclaimed === 0)
    throw new Refused("Other hubs have claimed the rest of these. None are left to claim.", field);
  throw new Refused(`Other hubs have claimed some of these. ${line.unclaimed} are left to claim.`, field);
}
