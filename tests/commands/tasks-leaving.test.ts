import { expect, test } from "vitest";
import { prisma } from "@/lib/db";
import { NotFound } from "@/lib/errors";
import { leaveHub, removeFromHub } from "@/lib/hubs/commands/leave";
import { newKey } from "@/lib/keys";
import { listTask } from "@/lib/tasks/commands/list";
import { takeTask } from "@/lib/tasks/commands/take";
import { useDatabase } from "@/tests/support/database";
import { make } from "@/tests/support/make";
import { place } from "@/tests/support/places";

useDatabase();

async function hubWithJob() {
  const { hub, coordinator } = await make.hub();
  const job = { hubId: hub.id, kind: "wash", words: "", on: null, requestId: null, shipmentId: null } as const;
  const { taskId } = await listTask(coordinator, job, newKey());
  return { hub, coordinator, taskId, volunteer: await make.volunteer(hub) };
}

const stateOf = async (id: number) => (await prisma.task.findUniqueOrThrow({ where: { id } })).state;

test("what somebody has not done is open again when they leave or are taken off, in the same act", async () => {
  for (const how of ["leave", "removal"]) {
    const { hub, coordinator, taskId, volunteer } = await hubWithJob();
    await takeTask(volunteer, { taskId }, newKey());
    const { taskIds } =
      how === "leave"
        ? await leaveHub(volunteer, { hubId: hub.id }, newKey())
        : await removeFromHub(coordinator, { hubId: hub.id, personId: volunteer.personId }, newKey());
    expect([await stateOf(taskId), taskIds]).toEqual(["open", [taskId]]);
    await expect(takeTask(volunteer, { taskId }, newKey())).rejects.toThrow(NotFound);
  }
});

test("whoever is leaving at that very moment takes nothing", async () => {
  const { hub, taskId, volunteer } = await hubWithJob();
  const attempt = await place(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Hub" WHERE id = ${hub.id} FOR NO KEY UPDATE`;
    const taking = takeTask(volunteer, { taskId }, newKey()).catch((error: unknown) => error);
    await expect.poll(isWaiting).toBe(true);
    const where = { hubId: hub.id, personId: volunteer.personId };
    await tx.hubMember.updateMany({ where, data: { state: "left" } });
    return { taking };
  });
  expect(await attempt.taking).toBeInstanceOf(NotFound);
  expect(await stateOf(taskId)).toBe("open");
});

const isWaiting = async () => {
  const waiting = await prisma.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
};
