import { beforeAll, expect, test } from "vitest";
import { Forbidden, NotFound, Refused } from "@/lib/errors";
import { listDifferences } from "@/lib/reconcile/differences";
import { table } from "@/tests/permissions/table";
import { type CommandName, tries } from "@/tests/permissions/tries";
import { makeOthers, makeScene, play, roles } from "@/tests/permissions/world";
import { useDatabase } from "@/tests/support/database";
import { countEvents } from "@/tests/support/history";

useDatabase();

let others: Awaited<ReturnType<typeof makeOthers>>;
beforeAll(async () => {
  others = await makeOthers();
});

// What each command does when two are at work is told in its own tests. Here: no command breaks, whoever else is there.
test.each(Object.keys(tries) as CommandName[])(
  "3 at once: each is done whole or told why not, %s",
  { timeout: 60_000 },
  async (command) => {
    const role = roles.find((_, column) => table[command][column] === "yes") ?? "visitor";
    const scene = await makeScene(others);
    const { attempt, shipmentId } = await tries[command](scene);
    const before = await countEvents();

    const actor = play(role, scene, shipmentId);
    const all = await Promise.allSettled([1, 2, 3].map(() => attempt(actor)));

    const done = all.filter(({ status }) => status === "fulfilled").length;
    const told = all.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(done).toBeGreaterThan(0);
    expect(told.filter((why) => !isTold(why))).toEqual([]);
    expect(await countEvents()).toBe(before + done);
    expect(await listDifferences()).toEqual([]);
  },
);

const isTold = (why: unknown) => [Refused, NotFound, Forbidden].some((kind) => why instanceof kind);
