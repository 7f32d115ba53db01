import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { newKey } from "@/lib/keys";
import { type Chances, chances } from "@/tests/model/chance";
import { decisions } from "@/tests/model/decisions";
import { enough } from "@/tests/model/enough";
import { type Attempt, operations } from "@/tests/model/operations";
import { silences } from "@/tests/model/silences";
import { waves } from "@/tests/model/waves";
import type { World } from "@/tests/model/world";

const bag = Object.values({ ...operations, ...decisions, ...waves, ...enough, ...silences }).flatMap(
  ({ weight, plan }) => Array<typeof plan>(weight).fill(plan),
);

export type Drive = { did: number; refused: number; twice: number; bugs: string[] };

/** Workers do random things to one world, about one in ten of them twice at once. Anything but a kind "no" is a bug. */
export async function drive(
  world: World,
  { count, workers, seed }: { count: number; workers: number; seed: number },
): Promise<Drive> {
  const drive: Drive = { did: 0, refused: 0, twice: 0, bugs: [] };
  let left = count;
  const work = async (chance: Chances) => {
    while (left-- > 0) {
      const attempt = await chance.pick(bag)(world, chance);
      if (!attempt) left++;
      else if (chance.is(0.1)) await twice(attempt, drive);
      else await once(attempt, drive);
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, n) => work(chances(seed * 1_000 + n))));
  return drive;
}

async function once(attempt: Attempt, drive: Drive, key = newKey()) {
  const outcome: { facts: unknown } | { error: Error } = await attempt(key).then(
    (facts) => ({ facts }),
    (error: Error) => ({ error }),
  );
  if ("facts" in outcome) drive.did++;
  else if (isNo(outcome.error)) drive.refused++;
  else drive.bugs.push(String(outcome.error.message).slice(0, 300));
  return outcome;
}

/**
 * The same form twice at once. Once one has worked, it lands on the same facts however often it comes: the other may have
 * been told no only because it came first, before somebody else made room. So it is sent a third time.
 */
async function twice(attempt: Attempt, drive: Drive) {
  const key = newKey();
  const [a, b] = await Promise.all([once(attempt, drive, key), once(attempt, drive, key)]);
  drive.twice++;
  if (!("facts" in a) && !("facts" in b)) return;
  const again = await attempt(key).then(
    (facts) => ({ facts }),
    (error: Error) => ({ error }),
  );
  const told = [a, b, again].map((each) => JSON.stringify("facts" in each ? sorted(each.facts) : each.error.message));
  const same = "facts" in again && ["facts" in a, "facts" in b].every((worked, n) => !worked || told[n] === told[2]);
  if (!same) drive.bugs.push(`acted twice: ${told.join(" and ")}`);
}

const isNo = (error: Error): boolean =>
  error instanceof Refused || error instanceof Forbidden || error instanceof NotFound;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
