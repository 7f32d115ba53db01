import { readFileSync } from "node:fs";
import { journalled, readJournal } from "@/tests/prove/over-claim/journal";
import { kindNames } from "@/tests/prove/storm/acts/kinds";
import { drive, untilAnswered } from "@/tests/prove/storm/drive";
import { isAnswered } from "@/tests/prove/storm/send";

/** One of the processes: it goes on with what a killed one before it had begun, then does the rest. */
const { JOURNAL = "", WORLD = "", COUNT, WORKERS, SEED } = process.env;
process.send?.("ready");

const begun = readJournal(JOURNAL);
const send = journalled(JOURNAL);
await Promise.all(begun.filter((form) => !isAnswered(form)).map((form) => untilAnswered(form, send)));
await drive({
  world: JSON.parse(readFileSync(WORLD, "utf8")),
  sent: kindNames,
  workers: Number(WORKERS),
  count: Number(COUNT) - begun.length,
  seed: Number(SEED) + begun.length,
  send,
}).done;
process.exit(0);
