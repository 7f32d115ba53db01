import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { listDifferences } from "@/lib/reconcile/differences";
import { drive } from "@/tests/model/drive";
import { makeWorld } from "@/tests/model/world";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const count = Number(process.env.OPERATIONS ?? 20_000);
const seed = Number(process.env.SEED ?? 1);

test(`after ${count} random acts by 8 workers every counter is what it should be`, { timeout: 1_500_000 }, async () => {
  const world = await makeWorld();
  const began = performance.now();
  const { did, refused, twice, bugs } = await drive(world, { count, workers: 8, seed });
  const seconds = (performance.now() - began) / 1_000;
  console.log(`${did} did, ${refused} refused, ${twice} twice at once, ${Math.round(count / seconds)} acts a second`);

  expect([...new Set(bugs)]).toEqual([]);
  expect(await listDifferences()).toEqual([]);
  expect(await prisma.line.count({ where: { received: { gt: 0 } } })).toBeGreaterThan(count / 200);
});
