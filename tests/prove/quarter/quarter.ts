import { now, setClock } from "@/lib/clock";
import { drain, strike } from "@/lib/jobs/drain";
import { type RoundName, roundNames, rounds } from "@/lib/jobs/rounds/rounds";
import { listDifferences } from "@/lib/reconcile/differences";
import { chances } from "@/tests/model/chance";
import type { Asked, Proof } from "@/tests/prove/proof";
import { answers } from "@/tests/prove/quarter/answers";
import { listForgottenNeeds, listForgottenPromises } from "@/tests/prove/quarter/forgotten";
import { findMedianHours, listTooMany } from "@/tests/prove/quarter/letters";
import { play } from "@/tests/prove/quarter/play";
import { full, small } from "@/tests/prove/quarter/size";
import { makeQuarter } from "@/tests/prove/quarter/world";
import { openSmtp } from "@/tests/support/smtp";

/** A Monday, in summer time: the clocks go back in the fourth week. */
const start = new Date("2026-09-27T23:00:00Z");

const faults = {
  sleep: "a request that nobody answers for is never put to sleep",
  release: "a promise that nobody keeps is never let go",
  bundling: "several events of an hour are several mails",
};

/** A quarter of a network, played through the real commands and jobs, with a clock that is set. */
export const quarter: Proof = {
  about: "13 weeks of a network in which no need is forgotten and nobody is written to too often",
  faults,
  async run(asked) {
    const smtp = await openSmtp();
    process.env.SMTP_URL = smtp.url;
    process.env.APP_URL = "https://quarter.example";
    process.env.AUTH_SECRET = "only-for-a-quarter-only-for-a-quarter";
    process.env.RHYTHM = asked.fault === "bundling" ? '{"mail":{"bundle":0}}' : "{}";
    const mend = plant(asked.fault);
    try {
      return await observe(asked, smtp.mails);
    } finally {
      mend();
      setClock();
      smtp.close();
    }
  },
};

async function observe({ size: name, progress }: Asked, mails: string[]) {
  const size = { full, small }[name];
  setClock(start);
  const chance = chances(13);
  const world = await makeQuarter(size, chance);
  await drain();
  const wrong: string[] = [];
  let looked = start;
  const others = {
    async answers() {
      const since = looked;
      looked = now();
      return answers(world, since, chance);
    },
    tick: () => strike(ticking),
    async midnight(day: number) {
      progress(`day ${day + 1} of ${size.days}, ${mails.length} mails`);
      wrong.push(...(await listForgottenNeeds()), ...(await listForgottenPromises()), ...(await listTooMany()));
    },
  };
  const { did, refused } = await play(world, size, chance, others, start);
  wrong.push(...(await listDifferences()));
  const figures = { days: size.days, acts: did, refused, mails: mails.length, hours: await findMedianHours() };
  return { tried: did, figures: [figures], wrong };
}

const ticking: RoundName[] = roundNames.filter((name) => name !== "leftovers");

/** Takes one thing out of the clock's work. Returns what puts it back. */
function plant(fault: string | undefined) {
  const [name, step] =
    { sleep: ["requests", "sleep"] as const, release: ["promises", "lapse"] as const }[fault ?? ""] ?? [];
  if (!name) return () => {};
  const { come } = rounds[name];
  rounds[name].come = async (due) => ("step" in due && due.step === step ? undefined : come(due));
  return () => {
    rounds[name].come = come;
  };
}
