import { isMemberOf } from "@/lib/actor";
import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { keepMessage, putBackMessage, takeDownMessage } from "@/lib/talk/commands/moderate";
import { reportMessage } from "@/lib/talk/commands/report";
import { writeMessage } from "@/lib/talk/commands/write";
import { finishTask, withdrawTask } from "@/lib/tasks/commands/finish";
import { lapseTask } from "@/lib/tasks/commands/lapse";
import { listTask } from "@/lib/tasks/commands/list";
import { giveBackTask, takeTask } from "@/lib/tasks/commands/take";
import { type Prepared, promised } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";

const job = { kind: "wash", words: "", on: null, requestId: null, shipmentId: null } as const;

/** Talk and small jobs, made ready as in `tries`. */
export const talkTries = {
  writeMessage: async (scene: Scene): Promise<Prepared> => {
    const { requestId } = await inThread(scene);
    return {
      attempt: async (actor) => {
        const hubId = isMemberOf(actor, scene.hub.id) ? scene.hub.id : null;
        return writeMessage(actor, { requestId, hubId, words: "Hello" }, newKey());
      },
    };
  },
  reportMessage: async (scene: Scene): Promise<Prepared> => {
    const messageId = await written(scene);
    return { attempt: async (actor) => reportMessage(actor, { messageId }, newKey()) };
  },
  takeDownMessage: async (scene: Scene): Promise<Prepared> => {
    const messageId = await written(scene);
    return { attempt: async (actor) => takeDownMessage(actor, { messageId, reason: "A patient" }, newKey()) };
  },
  keepMessage: async (scene: Scene): Promise<Prepared> => {
    const messageId = await written(scene);
    await reportMessage(scene.manager, { messageId }, newKey());
    return { attempt: async (actor) => keepMessage(actor, { messageId }, newKey()) };
  },
  putBackMessage: async (scene: Scene): Promise<Prepared> => {
    const messageId = await written(scene);
    await takeDownMessage(scene.others.steward, { messageId, reason: "A patient" }, newKey());
    return { attempt: async (actor) => putBackMessage(actor, { messageId }, newKey()) };
  },

  listTask: async ({ hub }: Scene): Promise<Prepared> => ({
    attempt: async (actor) => listTask(actor, { ...job, hubId: hub.id }, newKey()),
  }),
  takeTask: async (scene: Scene): Promise<Prepared> => {
    const taskId = await listed(scene);
    return { attempt: async (actor) => takeTask(actor, { taskId }, newKey()) };
  },
  giveBackTask: async (scene: Scene): Promise<Prepared> => {
    const taskId = await taken(scene);
    return { attempt: async (actor) => giveBackTask(actor, { taskId }, newKey()) };
  },
  finishTask: async (scene: Scene): Promise<Prepared> => {
    const taskId = await taken(scene);
    return { attempt: async (actor) => finishTask(actor, { taskId, makerId: null }, newKey()) };
  },
  withdrawTask: async (scene: Scene): Promise<Prepared> => {
    const taskId = await taken(scene);
    return { attempt: async (actor) => withdrawTask(actor, { taskId }, newKey()) };
  },
  lapseTask: async (scene: Scene): Promise<Prepared> => {
    const taskId = await taken(scene);
    const { takenAt } = await prisma.task.findUniqueOrThrow({ where: { id: taskId } });
    return {
      attempt: async (actor, key = newKey()) => lapseTask(actor, { taskId, takenAt: `${takenAt?.toISOString()}` }, key),
    };
  },
};

async function inThread(scene: Scene) {
  const { lineId } = await promised(scene);
  return prisma.line.findUniqueOrThrow({ where: { id: lineId } });
}

/** The hub's coordinator has written to the ward. */
async function written(scene: Scene) {
  const { requestId } = await inThread(scene);
  const words = { requestId, hubId: scene.hub.id, words: "Hello" };
  return (await writeMessage(scene.coordinator, words, newKey())).messageId;
}

const listed = async ({ hub, coordinator }: Scene) =>
  (await listTask(coordinator, { ...job, hubId: hub.id }, newKey())).taskId;

async function taken(scene: Scene) {
  const taskId = await listed(scene);
  await takeTask(scene.volunteer, { taskId }, newKey());
  return taskId;
}
