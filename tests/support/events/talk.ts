import type { TalkEvents } from "@/lib/events/facts/talk";
import type { TaskEvents } from "@/lib/events/facts/tasks";

const message = { messageId: 1, requestId: 1, wardId: 1 };
const task = { taskId: 1, hubId: 1, kind: "wash" as const, requestIds: [1], shipmentIds: [1] };

export const talkExamples: TalkEvents & TaskEvents = {
  "message.written": message,
  "message.reported": message,
  "message.kept": message,
  "message.taken-down": message,
  "message.put-back": message,
  "task.listed": task,
  "task.taken": { ...task, makerId: 1 },
  "task.given-back": { ...task, makerId: 1, done: false },
  "task.lapsed": { ...task, makerId: 1 },
  "task.finished": { ...task, makerId: 1 },
  "task.withdrawn": { ...task, makerId: null },
};
