import { parseArgs } from "node:util";
import { generate } from "@/lib/run/build";
import { ending } from "@/lib/run/end";
import { Halt } from "@/lib/run/halt";
import { proveAll } from "@/tests/prove/all";
import { freshDatabase } from "@/tests/prove/database";
import type { Found, Proof } from "@/tests/prove/proof";

const { end, atEnd } = ending(130);
const usage = "npm run prove -- NAME [--plant FAULT] [--small], or all [--small]";

/** `npm run prove -- NAME`: tries one thing at its full size and prints its figures; without a name, the list of names. */
async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { plant: { type: "string" }, small: { type: "boolean", default: false } },
  });
  await generate();
  // Only now is there certainly a database client to load.
  const { proofs } = await import("@/tests/prove/proofs");
  const [name] = positionals;
  if (!name) return list(proofs);
  if (name === "all") return end((await proveAll(proofs, values.small)) ? 0 : 1);
  const proof = proofs[name];
  if (!proof) throw new Halt(`There is no proof "${name}". "npm run prove" lists them.`);
  if (values.plant !== undefined && !(values.plant in proof.faults))
    throw new Halt(`"${name}" knows no fault "${values.plant}", only ${Object.keys(proof.faults).join(", ")}.`);
  if (!proof.ownDatabase) await freshDatabase(atEnd);
  const began = performance.now();
  const found = await proof.run({ size: values.small ? "small" : "full", fault: values.plant, progress: say });
  await end(report(name, found, performance.now() - began) ? 0 : 1);
}

async function list(proofs: Record<string, Proof>) {
  for (const [name, { about, faults, needs }] of Object.entries(proofs)) {
    console.log(`${name}: ${about}${needs ? ` (needs ${needs})` : ""}`);
    for (const [fault, words] of Object.entries(faults)) console.log(`    --plant ${fault}: ${words}`);
  }
  console.log(usage);
  await end(0);
}

const say = (words: string) => process.stderr.write(`\r${words.padEnd(78)}`);

/** Prints what was found. True when nothing was wrong. */
function report(name: string, { tried, figures, wrong }: Found, took: number): boolean {
  say("");
  say("");
  console.table(figures);
  for (const words of wrong.slice(0, 20)) console.log(words);
  if (wrong.length > 20) console.log(`and ${wrong.length - 20} more`);
  process.send?.({ tried, wrong: wrong.length });
  console.log(`${name}: ${tried} tried, ${wrong.length} wrong, ${(took / 1_000).toFixed(0)} s`);
  return wrong.length === 0;
}

await main().catch((error) => end(1, error instanceof Halt ? error.message : error));
