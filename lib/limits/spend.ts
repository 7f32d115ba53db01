import { now } from "@/lib/clock";
import { prisma, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import type { Key } from "@/lib/keys";
import type { Limit } from "@/lib/limits/input";
import { sayLimit } from "@/lib/limits/words";
import { seal } from "@/lib/sessions/seal";

const hour = 3_600_000;

/** The "no" to whoever has done as much as may be done in an hour. */
export class OverLimit extends Refused {
  constructor(
    what: Limit,
    most: number,
    readonly seconds: number,
    field?: string,
  ) {
    super(sayLimit(what, most, seconds), field);
  }
}

type Spending = { key?: Key; field?: string; by?: Tx };

/**
 * Counts one form of somebody, a person, an address or a network, unless as many were taken within the last hour: one
 * statement, so that no two at once both take the last. A form that has a key counts once.
 * @throws OverLimit
 */
export async function spend(what: Limit, who: string, { key, field, by = prisma }: Spending = {}) {
  const most = env.LIMITS[what];
  const at = now();
  const sealed = sealOf(what, who);
  const form = key ?? null;
  const before = new Date(at.getTime() - hour);
  const taken = await by.$executeRaw`
    INSERT INTO "LimitUse" AS l (what, who, times, keys, "expiresAt")
    VALUES (${what}, ${sealed}, ARRAY[${at}::timestamptz], array_remove(ARRAY[hashtextextended(${form}, 0)], NULL), ${new Date(at.getTime() + hour)})
    ON CONFLICT (what, who) DO UPDATE SET
      times = (l.times || EXCLUDED.times)[greatest(1, cardinality(l.times) + 2 - ${most}::int):],
      keys = (l.keys || EXCLUDED.keys)[greatest(1, cardinality(l.keys) + 2 - ${most}::int):],
      "expiresAt" = EXCLUDED."expiresAt"
    WHERE (EXCLUDED.keys = '{}' OR NOT EXCLUDED.keys <@ l.keys)
      AND coalesce(l.times[cardinality(l.times) - ${most}::int + 1] <= ${before}, true)`;
  if (taken === 1) return;
  const since = await oldest(by, what, sealed, form, most);
  if (since) throw new OverLimit(what, most, Math.max(1, (since.getTime() + hour - at.getTime()) / 1_000), field);
}

/** The use that has to be an hour old before there may be another; null when this form has been counted. */
async function oldest(by: Tx, what: Limit, sealed: string, form: string | null, most: number): Promise<Date | null> {
  const [use] = await by.$queryRaw<{ since: Date | null }[]>`
    SELECT times[greatest(1, cardinality(times) - ${most}::int + 1)] AS since FROM "LimitUse"
    WHERE what = ${what} AND who = ${sealed} AND (hashtextextended(${form}, 0) = ANY (keys)) IS NOT TRUE`;
  return use?.since ?? null;
}

/** Takes back what was counted for a form that came to nothing. */
export async function giveBack(what: Limit, who: string, key: Key) {
  await prisma.$executeRaw`
    UPDATE "LimitUse" SET
      times = times[:array_position(keys, hash) - 1] || times[array_position(keys, hash) + 1:],
      keys = array_remove(keys, hash)
    FROM hashtextextended(${key}, 0) AS hash
    WHERE what = ${what} AND who = ${sealOf(what, who)} AND hash = ANY (keys)`;
}

/** Nobody reads in the table whom it is about. */
const sealOf = (what: Limit, who: string) => seal("limit", what, who);
