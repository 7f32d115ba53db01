import type { PersonActor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { writeMessage } from "@/lib/talk/commands/write";
import { finishTask } from "@/lib/tasks/commands/finish";
import { listTask } from "@/lib/tasks/commands/list";
import { takeTask } from "@/lib/tasks/commands/take";
import type { TaskKind } from "@/prisma/generated/enums";
import type { Hub, Ward } from "@/prisma/seed/places";

type Belonging = { requestId?: number; shipmentId?: number };

/** A hub lists a small job, and, where somebody is named, they do it. */
export async function job(hub: Hub, kind: TaskKind, words: string, about: Belonging = {}, by?: PersonActor) {
  const { requestId = null, shipmentId = null } = about;
  const listed = { hubId: hub.hubId, kind, words, on: null, requestId, shipmentId };
  const { taskId } = await listTask(hub.coordinator, listed, newKey());
  if (!by) return;
  await takeTask(by, { taskId }, newKey());
  await finishTask(by, { taskId, makerId: null }, newKey());
}

/** A ward asks a hub something about a request, and it answers. */
export async function talk(ward: Ward, hub: Hub, requestId: number, question: string, answer: string) {
  await writeMessage(ward.manager, { requestId, hubId: null, words: question }, newKey());
  await writeMessage(hub.coordinator, { requestId, hubId: hub.hubId, words: answer }, newKey());
}
