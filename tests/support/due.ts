import { today } from "@/lib/clock";
import { prisma } from "@/lib/db";
import { withStillBoss } from "@/lib/jobs/boss";
import type { RoundName } from "@/lib/jobs/rounds/rounds";
import { place } from "@/tests/support/places";

/** Makes the clock's question about a request due now, as after so many that nobody answered. */
export async function askNow(requestId: number, asks = 0, neededBy?: Date) {
  const day = neededBy ? { neededBy } : {};
  await place(async (tx) => {
    await tx.request.update({ where: { id: requestId }, data: { askOn: today(), asks, ...day } });
    await tx.line.updateMany({ where: { requestId }, data: day });
  });
  return seenOf(requestId);
}

/** A request as the clock sees it. */
export async function seenOf(requestId: number) {
  const { askOn, asks } = await prisma.request.findUniqueOrThrow({ where: { id: requestId } });
  return { requestId, askOn: askOn?.toISOString().slice(0, 10) ?? "", asks };
}

/** Makes the clock's question about a promise due now, of the day that it is promised for. */
export const askOfPromise = (claimId: number, asks = 0, promisedFor = today()) =>
  place((tx) => tx.claim.update({ where: { id: claimId }, data: { askOn: today(), asks, promisedFor } }));

/** The worker's clock strikes now for these rounds, and not only every few minutes. */
export const callClock = (...names: RoundName[]) =>
  withStillBoss((boss) =>
    boss.insert(
      "clock",
      names.map((round) => ({ data: { round } })),
    ),
  );
