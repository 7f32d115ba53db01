import { now, setClock } from "@/lib/clock";
import { drain, withStrike } from "@/lib/jobs/drain";
import { type RoundName, roundNames } from "@/lib/jobs/rounds/rounds";
import { log } from "@/lib/log";
import { listDifferences } from "@/lib/reconcile/differences";
import { chances } from "@/tests/model/chance";
import type { Found } from "@/tests/prove/proof";
import { answers } from "@/tests/prove/quarter/answers";
import { type Fault, plant } from "@/tests/prove/quarter/faults";
import { listForgottenNeeds, listForgottenPromises } from "@/tests/prove/quarter/forgotten";
import { findMedianHours, listTooMany } from "@/tests/prove/quarter/letters";
import { play } from "@/tests/prove/quarter/play";
import { type Policy, policies } from "@/tests/prove/quarter/policies";
import type { Size } from "@/tests/prove/quarter/size";
import { makeQuarter, type Quarter } from "@/tests/prove/quarter/world";
import { openSmtp } from "@/tests/support/smtp";

/** A Monday, in summer time: the clocks go back in the fourth week. */
const start = new Date("2026-09-27T23:00:00Z");

/** What comes round within an hour, and what need only come round at its end. The worker's own clock is quicker. */
const often: RoundName[] = ["alerts", "letters"];
const hourly = roundNames.filter((name) => name !== "leftovers");

export type Observed = { size: Size; policy: Policy; fault?: Fault; progress: (words: string) => void };

/** Plays a quarter in the empty database at DATABASE_URL, with a mail server of its own, and looks at every midnight. */
export async function observe({ size, policy, fault, progress }: Observed): Promise<Found> {
  // Every night's seal would be a line between the figures.
  log.level = "warn";
  const smtp = await openSmtp();
  process.env.SMTP_URL = smtp.url;
  process.env.APP_URL = "https://quarter.example";
  process.env.AUTH_SECRET = "only-for-a-quarter-only-for-a-quarter";
  process.env.RHYTHM = JSON.stringify({
    ...policies[policy].rhythm,
    ...(fault === "bundling" && { mail: { bundle: 0 } }),
  });
  const mend = plant(fault);
  const began = performance.now();
  try {
    setClock(start);
    const chance = chances(13);
    const world = await makeQuarter(size, chance);
    await drain();
    const wrong: string[] = [];
    const midnight = async (day: number) => {
      progress(`${policy}: day ${day + 1} of ${size.days}, ${smtp.mails.length} mails`);
      wrong.push(...(await listForgottenNeeds()), ...(await listForgottenPromises()), ...(await listTooMany()));
    };
    const { did, refused } = await watch(world, size, policy, midnight);
    wrong.push(...(await listDifferences()));
    const seconds = Math.round((performance.now() - began) / 1_000);
    const hours = await findMedianHours();
    const figures = {
      alerted: policy,
      days: size.days,
      acts: did,
      refused,
      mails: smtp.mails.length,
      "median hours to claim": hours,
      seconds,
    };
    return { tried: did, figures: [figures], wrong };
  } finally {
    mend();
    setClock();
    smtp.close();
  }
}

function watch(world: Quarter, size: Size, policy: Policy, midnight: (day: number) => Promise<void>) {
  const chance = chances(17);
  const without: RoundName[] = policies[policy].without;
  const within = (names: RoundName[]) => names.filter((name) => !without.includes(name));
  let looked = start;
  return withStrike((strike) =>
    play(
      world,
      size,
      chance,
      {
        async answers() {
          const since = looked;
          looked = now();
          return answers(world, since, chance);
        },
        tick: (hour) => strike(within(hour ? hourly : often)),
        midnight,
      },
      start,
    ),
  );
}
