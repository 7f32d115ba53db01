import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { childArgs } from "@/lib/run/child-args";
import { choosePort } from "@/lib/run/port";
import { leftIn, newFolder } from "@/tests/run/started";

test.runIf(process.platform === "linux")(
  "a database that is told to end while it is starting leaves no server behind",
  { timeout: 60_000 },
  async () => {
    const folder = newFolder();
    const env = { DB_FOLDER: path.join(folder, "database"), DB_PORT: String(await choosePort("ANY_PORT")) };
    const child = spawn(process.execPath, childArgs(["lib/run/database.ts"]), {
      env: { ...process.env, ...env, DB_PASSWORD: "only-for-tests" },
      stdio: ["ignore", "ignore", 2, "ipc"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    while (!existsSync(path.join(folder, "database/data/postmaster.pid"))) await wait(5);

    child.kill("SIGTERM");

    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await leftIn(folder)).toEqual([]);
  },
);
