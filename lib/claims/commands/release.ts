import type { z } from "zod";
import { asOnBehalf } from "@/lib/act-for";
import type { Actor } from "@/lib/actor";
import { change } from "@/lib/change";
import { findOwnClaim } from "@/lib/claims/commands/own";
import type { releaseInput } from "@/lib/claims/input";
import { found, Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import { lockLines, moveLine } from "@/lib/ledger/lines";
import { lockClaims, releasePieces } from "@/lib/ledger/promises";

/** A hub lets go of some of a promise that is not packed. It is back on the board at once. */
export function releaseClaim(actor: Actor, input: z.output<typeof releaseInput>, key: Key) {
  const { words, onBehalf, ...facts } = input;
  return change(
    actor,
    "claim.released",
    key,
    input,
    async (tx) => {
      const { hubId, lineId, line } = await findOwnClaim(tx, actor, input.claimId, "cannot", onBehalf);
      await lockLines(tx, [lineId]);
      if (!(await releasePieces(tx, input.claimId, input.quantity))) {
        const claim = found((await lockClaims(tx, [input.claimId]))[0], "promise");
        const left = claim.quantity - claim.packed;
        throw new Refused(
          left > 0 ? `Only ${left} of these can be let go: the rest are in bags.` : "None of these can be let go now.",
          "quantity",
        );
      }
      await moveLine(tx, lineId, { claimed: -input.quantity });
      return { hubId, requestId: line.requestId, lineId, ...facts, ...asOnBehalf(onBehalf) };
    },
    onBehalf?.reason ?? words,
  );
}
