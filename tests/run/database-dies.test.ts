import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { leftIn, newFolder, ready, start } from "@/tests/run/started";

test.runIf(process.platform === "linux")(
  "npm start ends with 1 when its database dies, and leaves nothing",
  { timeout: 120_000 },
  async () => {
    const folder = newFolder();
    const started = await start(folder);
    await ready(started);

    process.kill(
      Number(readFileSync(path.join(folder, "database/data/postmaster.pid"), "utf8").split("\n")[0]),
      "SIGKILL",
    );

    expect(await started.ended).toBe(1);
    expect(started.said()).toContain("The database has ended by itself.");
    expect(await leftIn(folder)).toEqual([]);
  },
);
