import { clock } from "@/lib/actor";
import { now, today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { round, roundLimit } from "@/lib/jobs/rounds/round";
import { clockKey } from "@/lib/keys";
import { lapseTask } from "@/lib/tasks/commands/lapse";
import { lapseAfter } from "@/lib/tasks/rules";

type DueTask = { taskId: number; takenAt: string };

/** Small jobs that were taken, and not done 7 days after their day and after that. */
export const tasks = round<DueTask>({
  cron: "23 * * * *",
  list: async () => {
    const due = await prisma.$queryRaw<{ taskId: number; takenAt: Date }[]>`
      SELECT id AS "taskId", "takenAt" FROM "Task"
      WHERE state = 'taken' AND "takenAt" <= ${addDays(now(), -lapseAfter)}::timestamptz
        AND ("on" IS NULL OR "on" <= ${addDays(today(), -lapseAfter)}::date)
      ORDER BY "takenAt" LIMIT ${roundLimit}`;
    return due.map(({ taskId, takenAt }) => ({ taskId, takenAt: takenAt.toISOString() }));
  },
  come: ({ taskId, takenAt }) =>
    lapseTask(clock("tasks"), { taskId, takenAt }, clockKey("task-lapsed", taskId, takenAt)),
});
