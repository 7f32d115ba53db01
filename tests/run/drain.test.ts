import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { childArgs } from "@/lib/run/child-args";

test("at SIGTERM a server says that it is not ready, finishes what was asked and ends", {
  timeout: 60_000,
}, async () => {
  const env = { ...process.env, DRAIN_SECONDS: "0.5" };
  const child = spawn(process.execPath, childArgs(["tests/run/slow-server.ts"]), {
    env,
    stdio: ["ignore", "pipe", 2, "ipc"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [{ port }] = await once(child, "message");
  const agent = new Agent({ keepAlive: true });
  const ask = async (path: string): Promise<[status: number | undefined, body: string]> => {
    const [response] = (await once(get({ port, path, agent }), "response")) as [IncomingMessage];
    return [response.statusCode, await text(response)];
  };
  expect(await ask("/api/health/ready")).toEqual([200, "done"]);

  const slow = ask("/slow");
  await wait(200);
  child.kill("SIGTERM");
  await wait(100);

  expect(await ask("/api/health/ready")).toEqual([503, "stopping\n"]);
  expect(await ask("/")).toEqual([200, "done"]);
  expect(await slow).toEqual([200, "done"]);
  expect(await once(child, "exit")).toEqual([0, null]);
});
