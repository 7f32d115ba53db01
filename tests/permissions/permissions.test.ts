import { beforeAll, describe, expect, test } from "vitest";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { fingerprint } from "@/tests/permissions/prepare";
import { table, type Verdict } from "@/tests/permissions/table";
import { type CommandName, tries } from "@/tests/permissions/tries";
import { makeOthers, makeScene, play, type Role, roles, type Scene } from "@/tests/permissions/world";
import { useDatabase } from "@/tests/support/database";

useDatabase();

let others: Awaited<ReturnType<typeof makeOthers>>;
beforeAll(async () => {
  others = await makeOthers();
});

const commands = Object.keys(tries) as CommandName[];

describe("who may do what", () => {
  test.each(commands)("%s", { timeout: 60_000 }, async (command) => {
    const expected = Object.fromEntries(roles.map((role, column) => [role, table[command][column]]));
    const verdicts: Partial<Record<Role, Verdict>> = {};
    let { scene, prepared } = await ready(command);
    // First those who are told no: nothing changes, so one scene serves them all.
    for (const role of [...roles].sort((a, b) => Number(expected[a] === "yes") - Number(expected[b] === "yes"))) {
      const before = await fingerprint();
      verdicts[role] = await verdict(() => prepared.attempt(play(role, scene, prepared.shipmentId)));
      if (verdicts[role] === "yes") ({ scene, prepared } = await ready(command));
      else expect(await fingerprint(), `${role} left a trace`).toBe(before);
    }
    expect(verdicts).toEqual(expected);
  });

  test("the table leaves out no command", async () => {
    const modules = import.meta.glob(["/lib/*/commands.ts", "/lib/*/commands/*.ts", "!**/own.ts", "!**/install.ts"], {
      eager: true,
    });
    const known = Object.values(modules).flatMap((module) => Object.keys(module as object));
    expect(known.toSorted()).toEqual(commands.toSorted());
  });
});

async function ready(command: CommandName) {
  const scene: Scene = await makeScene(others);
  return { scene, prepared: await tries[command](scene) };
}

async function verdict(attempt: () => Promise<unknown>): Promise<Verdict> {
  try {
    await attempt();
    return "yes";
  } catch (error) {
    if (error instanceof Forbidden) return "no";
    if (error instanceof NotFound) return "404";
    if (error instanceof Refused) return "told";
    throw error;
  }
}
