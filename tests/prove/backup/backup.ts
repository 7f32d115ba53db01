import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { damage } from "@/tests/prove/backup/damage";
import { dropRestored, fill, killAndRestore, restoreBusy, restoreOlder } from "@/tests/prove/backup/drill";
import { mortalServer } from "@/tests/prove/backup/mortal";
import type { Asked, Found, Proof } from "@/tests/prove/proof";

const full = { acts: 5_000, bags: 50, damaged: 2_000 };
const small = { acts: 0, bags: 2, damaged: 28 };

/** The drill: a backup, kill -9 of the server under writes, and a new server that is what the old one was. */
export const backup: Proof = {
  about: "a server killed under writes comes back on another from its backup, equal by reconcile and checksum",
  faults: { row: "one row is left out of the file, and every count and sum in it says so" },
  async run({ size: name, fault, progress }: Asked): Promise<Found> {
    const size = { full, small }[name];
    const folder = mkdtempSync(path.join(tmpdir(), "bobbin-drill-"));
    progress("starting a server to be killed");
    const mortal = await mortalServer();
    process.env.DATABASE_URL = mortal.app;
    try {
      progress("filling it");
      await fill(size.acts);
      progress("a backup, a kill, a restore");
      const { rows, tables, bags, url, wrong } = await killAndRestore(mortal, folder, size.bags, fault);
      if (name === "full") wrong.push(...(await restoreBusy(folder)));
      progress("an older backup through newer migrations");
      if (!fault) wrong.push(...(await restoreOlder(url, folder)));
      wrong.push(...(await damage(path.join(folder, "quiet"), size.damaged, progress)));
      const figures = [{ tables, rows, "bags sent until the kill": bags, "damaged files": size.damaged }];
      return { tried: size.damaged + tables, figures, wrong };
    } finally {
      await mortal.stop();
      await dropRestored();
      rmSync(folder, { recursive: true });
    }
  },
};
