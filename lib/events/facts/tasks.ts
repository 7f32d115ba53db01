import type { TaskKind } from "@/prisma/generated/enums";

/** A small job, with the request or the bag that it belongs to, where it belongs to one. */
export type Job = { taskId: number; hubId: number; kind: TaskKind; requestIds: number[]; shipmentIds: number[] };

/** What happens to small jobs. `makerId` is who took it. */
export type TaskEvents = {
  "task.listed": Job;
  "task.taken": Job & { makerId: number };
  "task.given-back": Job & { makerId: number; done: boolean };
  "task.lapsed": Job & { makerId: number };
  "task.finished": Job & { makerId: number };
  "task.withdrawn": Job & { makerId: number | null };
};
