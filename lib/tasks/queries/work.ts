import { type Actor, isMemberOf } from "@/lib/actor";
import { type Db, db } from "@/lib/db";
import { firstName } from "@/lib/people/rules";
import { taskKinds } from "@/lib/tasks/rules";
import type { TaskKind } from "@/prisma/generated/enums";

/** A job that was done for a bag: for the bag itself, or at its hub for a request that is in it. */
export type Work = {
  shipmentId: number;
  taskId: number;
  kind: TaskKind;
  doneAt: Date;
  makerId: number;
  name: string;
  personId: number | null;
};

/** The small jobs that were done for some bags. */
export const listWork = (shipmentIds: number[], store: Db = db) =>
  store.$queryRaw<Work[]>`
    WITH bag AS (SELECT id, "hubId" FROM "Shipment" WHERE id = ANY(${shipmentIds})),
    about AS (
      SELECT DISTINCT bag.id, bag."hubId", l."requestId" FROM bag
      JOIN "ShipmentLine" p ON p."shipmentId" = bag.id JOIN "Claim" c ON c.id = p."claimId" JOIN "Line" l ON l.id = c."lineId"),
    job AS (
      SELECT bag.id AS "bagId", t.* FROM bag JOIN "Task" t ON t."shipmentId" = bag.id
      UNION ALL
      SELECT about.id, t.* FROM about JOIN "Task" t ON t."requestId" = about."requestId" AND t."hubId" = about."hubId")
    SELECT job."bagId" AS "shipmentId", job.id AS "taskId", job.kind, job."doneAt", m.id AS "makerId", m.name, m."personId"
    FROM job JOIN "Maker" m ON m.id = job."takenById"
    WHERE job.state = 'done' ORDER BY 1, job.kind, 2`;

/** Who did what for a bag, by first name, for people of its hub. */
export async function listParcelWork(actor: Actor, hubId: number, shipmentId: number, store: Db = db) {
  if (!isMemberOf(actor, hubId)) return [];
  return byKind(await listWork([shipmentId], store));
}

/** Who did what at a hub for a request, by first name, for people of that hub. */
export async function listRequestWork(actor: Actor, hubId: number, requestId: number, store: Db = db) {
  if (!isMemberOf(actor, hubId)) return [];
  const tasks = await store.task.findMany({
    where: { hubId, requestId, state: "done" },
    select: { kind: true, takenBy: { select: { name: true } } },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
    take: 100,
  });
  return byKind(tasks.map(({ kind, takenBy }) => ({ kind, name: takenBy?.name ?? "" })));
}

/** The requests that are in a bag. */
export async function requestsOf(shipmentId: number, store: Db = db): Promise<number[]> {
  const lines = await store.shipmentLine.findMany({
    where: { shipmentId },
    select: { claim: { select: { line: { select: { requestId: true } } } } },
  });
  return [...new Set(lines.map((line) => line.claim.line.requestId))];
}

function byKind(work: { kind: TaskKind; name: string }[]) {
  const kinds = [...new Set(work.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    did: taskKinds[kind].did,
    names: [...new Set(work.filter((each) => each.kind === kind).map(({ name }) => firstName(name)))],
  }));
}
