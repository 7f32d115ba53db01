import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { run } from "@/tests/prove/over-claim/commands";
import type { Outcome, Send, Sent } from "@/tests/prove/storm/send";

/** Does by command what a form asks, and writes down before it what is meant and after it what came of it: a kill loses neither. */
export function journalled(file: string): Send {
  const begun = new Set<string>();
  return async (form) => {
    if (!begun.has(form.key)) appendFileSync(file, `${JSON.stringify({ ...form, outcomes: [] })}\n`);
    begun.add(form.key);
    const at = performance.now();
    const outcome = await run(form.kind, form.act, form.key).then(landing, noOrNothing);
    form.outcomes.push({ ...outcome, at, took: performance.now() - at });
    appendFileSync(file, `${JSON.stringify({ key: form.key, outcome: form.outcomes.at(-1) })}\n`);
    return true;
  };
}

/** Everything that was meant, with all that came of it. */
export function readJournal(file: string): Sent[] {
  const all = new Map<string, Sent>();
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  for (const line of lines.filter((each) => each !== "")) {
    const said = JSON.parse(line);
    if (said.kind) all.set(said.key, said);
    else all.get(said.key)?.outcomes.push(said.outcome);
  }
  return [...all.values()];
}

/** The facts are where somebody lands: whoever comes again is told the same. */
const landing = (facts: object): Outcome => ({ landed: JSON.stringify(sorted(facts)) });

function noOrNothing(error: Error): Outcome {
  const told = [Refused, Forbidden, NotFound].some((kind) => error instanceof kind);
  return told ? { refused: error.message } : { unanswered: `${error.name}: ${error.message}` };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
