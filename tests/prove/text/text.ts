import { disconnect } from "@/lib/db";
import { found } from "@/lib/errors";
import { demoPeople } from "@/prisma/cast";
import { tellStory } from "@/prisma/seed/story";
import { join } from "@/prisma/seed/tell";
import type { Asked, Found, Proof } from "@/tests/prove/proof";
import { type Served, serveApp } from "@/tests/prove/served/app";
import { askForAll } from "@/tests/prove/text/asked";
import { forceAll } from "@/tests/prove/text/closed";
import { listUnplaced } from "@/tests/prove/text/columns";
import { kept } from "@/tests/prove/text/kept";
import { mailAll } from "@/tests/prove/text/mailed";
import { openAll } from "@/tests/prove/text/opened";
import { lookAtAll } from "@/tests/prove/text/shown";
import { hostile } from "@/tests/prove/text/strings";
import { typeAll } from "@/tests/prove/text/typed";
import { follow, routes } from "@/tests/prove/text/visit";
import { openDoors, openOut, passing } from "@/tests/prove/text/world";

export const text: Proof = {
  about:
    "200 hostile strings in every field of every form: nothing runs, no header is split, and what was typed is kept",
  faults: { escape: "the server leaves what looks like a bold word unescaped" },
  async run(asked) {
    const small = asked.size === "small";
    const preload = asked.fault === "escape" ? { preload: "tests/prove/text/unescaped.ts" } : {};
    const served = await serveApp({ env: { STEWARDS: steward.email }, worker: !small, ...preload });
    try {
      return await (small ? some : all)(served, asked);
    } finally {
      await served.stop();
      await disconnect();
    }
  },
};

const steward = found(
  demoPeople.find(({ role }) => role === "steward"),
  "person",
);
const strings = hostile.map(({ text }) => text);
const oneOfEach = [...new Map(hostile.map(({ kind, text }) => [kind, text])).values()];
const running = hostile.filter(({ kind }) => /markup|ends|script/.test(kind)).map(({ text }) => text);

async function all(served: Served, { progress }: Asked): Promise<Found> {
  await tellStory();
  const out = await openOut(served);
  const held = await lookAtAll([out], running, progress);
  const forced = await forceAll(served, strings, oneOfEach, progress);
  const starts = [...(await openDoors(served)), ...forced.opened.map(({ hand, path }) => ({ by: hand.own, path }))];
  const visits = (await follow(starts, routes.length)).filter(({ route }) => !passing.includes(route));
  const typed = await typeAll(served, Object.keys(kept), strings, progress);
  const asked = await askForAll(visits, strings, progress);
  const shown = await lookAtAll(visits, strings, progress);
  const opened = await openAll(served.origin, visits.slice(0, 24), running, progress);
  const mailed = await mailAll(strings, progress);
  const seen = [...passing, out.route, ...visits.map(({ route }) => route)];
  const missed = routes.filter(({ route }) => !seen.includes(route)).map(({ route }) => `no link leads to ${route}`);
  return report({ held, forced, typed, asked, shown, opened, mailed }, [...(await listUnplaced()), ...missed]);
}

/** One of them in a few forms, on some pages that lie behind these, and in some letters. */
async function some(served: Served, { progress }: Asked): Promise<Found> {
  await join(steward);
  const [bold = ""] = strings;
  const typed = await typeAll(served, few, [bold], progress);
  const starts = typed.opened.map(({ hand, path }) => ({ by: hand.own, path }));
  const shown = await lookAtAll(await follow(starts, 8), [bold], progress);
  const mailed = await mailAll([bold], progress, (letter) => /^(talk|thanks|hubs)/.test(letter));
  return report({ typed, shown, mailed }, await listUnplaced());
}

const few = Object.keys(kept).filter((form) => /talk write|settings change|place add/.test(form));

type Part = { wrong: string[] };

function report(parts: Record<string, Part>, wrong: string[]): Found {
  const all = Object.entries(parts).map(([name, part]) => ({ name, counts: countsOf(part), wrong: part.wrong }));
  return {
    tried: all.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0),
    figures: all.map(({ name, counts, wrong }) => ({ part: name, ...counts, wrong: wrong.length })),
    wrong: [...wrong, ...all.flatMap((each) => each.wrong)],
  };
}

const countsOf = (part: Part): Record<string, number> =>
  Object.fromEntries(
    Object.entries(part).flatMap(([name, count]) => (typeof count === "number" ? [[name, count]] : [])),
  );
