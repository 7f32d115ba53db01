import { setTimeout as wait } from "node:timers/promises";
import type { World } from "@/tests/prove/dependencies/world";
import type { Fault } from "@/tests/support/fault-proxy";
import { make } from "@/tests/support/make";

const LETTERS = 6;
const LONGEST = 300_000;
const ends: [which: "database" | "smtp", fault: Fault, answerTo?: RegExp][] = [
  ["smtp", "refuse"],
  ["database", "reset"],
  ["smtp", "cut"],
  ["database", "cut", /COMMIT/],
  ["smtp", "half-open"],
  ["smtp", "cut", /\r\n\.\r\n$/],
  ["database", "half-open"],
];

/** Letters become due while the worker's database and mail server come and go. All must go out, each once. */
export async function observeOutbox(world: World, progress: (words: string) => void) {
  const subjects: string[] = [];
  let unheard = 0;
  for (const [which, fault, answerTo] of ends) {
    const cuts = world.smtp.cuts();
    await world[which].set(fault, answerTo ? { answerTo } : {});
    for (let n = 0; n < LETTERS; n++) subjects.push(await claimSome());
    progress(`the outbox: ${which} ${fault}, ${subjects.length} letters due`);
    await wait(4_000);
    await world[which].set("pass");
    if (which === "smtp" && answerTo) unheard += world.smtp.cuts() - cuts;
    await wait(1_000);
  }

  const began = performance.now();
  const missing = async () => {
    const came = new Set((await world.mails()).map(({ subject }) => subject));
    return subjects.filter((subject) => !came.has(subject));
  };
  while ((await missing()).length > 0 && performance.now() - began < LONGEST) {
    progress(`the outbox: ${(await missing()).length} of ${subjects.length} letters to come`);
    await wait(1_000);
  }
  const seconds = Math.round((performance.now() - began) / 1_000);
  const came = (await world.mails()).filter(({ subject }) => subjects.includes(subject));
  const doubles = came.length - new Set(came.map(({ subject }) => subject)).size;
  const wrong = (await missing()).map((subject) => `outbox: "${subject}" never came`);
  // Of a mail whose taking nobody heard, nobody can know that it went.
  if (doubles > unheard) wrong.push(`outbox: ${doubles} mails came twice, though only ${unheard} answers were cut`);
  const figures = { what: "outbox", letters: subjects.length, came: came.length, doubles, unheard, seconds };
  return { tried: subjects.length, figures, wrong };
}

/** A hub claims of a ward, whose manager hears of it. Returns the subject of that letter. */
async function claimSome(): Promise<string> {
  const { line } = await make.line();
  const { hub, coordinator } = await make.hub();
  await make.claim(coordinator, hub.id, line.id, 2);
  return `${hub.name} will make 2 pieces for you (${line.request.ref})`;
}
