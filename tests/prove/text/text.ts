import { disconnect } from "@/lib/db";
import { demoPeople } from "@/prisma/cast";
import { tellStory } from "@/prisma/seed/story";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { type Served, serveApp } from "@/tests/prove/served/app";
import { askForAll } from "@/tests/prove/text/asked";
import { forceAll } from "@/tests/prove/text/closed";
import { listUnplaced } from "@/tests/prove/text/columns";
import { kept } from "@/tests/prove/text/kept";
import { mailAll } from "@/tests/prove/text/mailed";
import { lookAtAll } from "@/tests/prove/text/shown";
import { hostile } from "@/tests/prove/text/strings";
import { typeAll } from "@/tests/prove/text/typed";
import { follow, routes } from "@/tests/prove/text/visit";
import { openDoors } from "@/tests/prove/text/world";

export const text: Proof = {
  about:
    "200 hostile strings in every field of every form: nothing runs, no header is split, and what was typed is kept",
  faults: { escape: "the server leaves what looks like a bold word unescaped" },
  async run(asked) {
    const steward = demoPeople.find(({ role }) => role === "steward")?.email ?? "";
    const preload = asked.fault === "escape" ? "tests/prove/text/unescaped.ts" : undefined;
    const served = await serveApp({ env: { STEWARDS: steward }, ...(preload ? { preload } : {}) });
    try {
      await tellStory();
      return await (asked.size === "full" ? all : some)(served, asked);
    } finally {
      await served.stop();
      await disconnect();
    }
  },
};

const strings = hostile.map(({ text }) => text);
const oneOfEach = [...new Map(hostile.map(({ kind, text }) => [kind, text])).values()];

async function all(served: Served, { progress }: Asked): Promise<Found> {
  const doors = await openDoors(served);
  const forced = await forceAll(served, strings, oneOfEach, progress);
  const starts = [...doors, ...forced.opened.map(({ hand, path }) => ({ by: hand.own, path }))];
  const visits = await follow(starts, routes.length);
  const typed = await typeAll(served, Object.keys(kept), strings, progress);
  const asked = await askForAll(visits, strings, progress);
  const shown = await lookAtAll(visits, strings, progress);
  const mailed = await mailAll(strings, progress);
  const seen = visits.map(({ route }) => route);
  const missed = routes.filter(({ route }) => !seen.includes(route)).map(({ route }) => `no link leads to ${route}`);
  return report({ forced, typed, asked, shown, mailed }, [...(await listUnplaced()), ...missed]);
}

/** A few strings in a few forms, on the pages behind the front door, and in every letter. */
async function some(served: Served, { progress }: Asked): Promise<Found> {
  const [bold = ""] = strings;
  const visits = await follow(await openDoors(served), 14);
  const typed = await typeAll(served, Object.keys(kept).slice(-3), [bold], progress);
  const shown = await lookAtAll(visits, [bold], progress);
  const mailed = await mailAll([bold], progress);
  return report({ typed, shown, mailed }, await listUnplaced());
}

type Part = { wrong: string[] };

function report(parts: Record<string, Part>, wrong: string[]): Found {
  const all = Object.entries(parts).map(([part, found]) => ({ part, counts: countsOf(found), wrong: found.wrong }));
  return {
    tried: all.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0),
    figures: all.map(({ part, counts, wrong }) => ({ part, ...counts, wrong: wrong.length })),
    wrong: [...wrong, ...all.flatMap((each) => each.wrong)],
  };
}

const countsOf = (found: Part): Record<string, number> =>
  Object.fromEntries(
    Object.entries(found).flatMap(([name, count]) => (typeof count === "number" ? [[name, count]] : [])),
  );
