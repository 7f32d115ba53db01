import { observeOutbox } from "@/tests/prove/dependencies/outbox";
import { observeTrouble, type Trouble } from "@/tests/prove/dependencies/requests";
import { openWorld } from "@/tests/prove/dependencies/world";
import type { Asked, Found, Proof } from "@/tests/prove/proof";

/** PostgreSQL and the mail server behind a proxy that does to them what bad networks do. */
export const dependencies: Proof = {
  about:
    "with its database or mail server slow, cut or gone every request is answered, and nothing is lost or done twice",
  faults: { bare: "nothing answers where the app cannot" },
  async run({ size, fault, progress }: Asked): Promise<Found> {
    const full = size === "full" && !fault;
    const world = await openWorld({ worker: full, ...(fault ? { preload: "tests/prove/dependencies/bare.ts" } : {}) });
    const found: Found = { tried: 0, figures: [], wrong: [] };
    try {
      for (const [which, troubles] of Object.entries(full ? all : few) as ["database" | "smtp", Trouble[]][])
        for (const trouble of troubles) {
          progress(`${which}: ${trouble.name}`);
          const { row, wrong } = await observeTrouble(world, which, trouble, full ? 12 : 2);
          found.tried += row.tried;
          found.figures.push({ what: which, trouble: trouble.name, ...row });
          found.wrong.push(...wrong);
        }
      if (!full) return found;
      progress("the outbox, while both come and go");
      const outbox = await observeOutbox(world, progress);
      return {
        tried: found.tried + outbox.tried,
        figures: [...found.figures, outbox.figures],
        wrong: [...found.wrong, ...outbox.wrong],
      };
    } finally {
      await world.stop();
    }
  },
};

const gone: Trouble = { name: "gone", fault: "refuse" };
const reset: Trouble = { name: "reset", fault: "reset" };
const cut: Trouble = { name: "cut in its answer", fault: "cut" };
const cutAtCommit: Trouble = { name: "cut at the end of an act", fault: "cut", answerTo: /COMMIT/ };
const cutAtDot: Trouble = { name: "cut when it has a mail", fault: "cut", answerTo: /\r\n\.\r\n$/ };
const slow = (ms: number): Trouble => ({ name: `${ms} ms each way`, fault: "delay", ms });
const halfOpen: Trouble = { name: "half open", fault: "half-open" };

const all = {
  database: [gone, reset, cut, cutAtCommit, slow(50), slow(400), slow(2_000), halfOpen],
  smtp: [gone, reset, cut, cutAtDot, slow(50), slow(2_000), halfOpen],
};
const few = { database: [gone, cut, cutAtCommit], smtp: [reset] };
