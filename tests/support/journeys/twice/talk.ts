import { prisma } from "@/lib/db";
import { newKey } from "@/lib/keys";
import { takeDownMessage } from "@/lib/talk/commands/moderate";
import { reportMessage } from "@/lib/talk/commands/report";
import { writeMessage } from "@/lib/talk/commands/write";
import { listTask } from "@/lib/tasks/commands/list";
import { takeTask } from "@/lib/tasks/commands/take";
import { claim } from "@/prisma/seed/work";
import { type CastHub, castHub, castRequest, castVolunteer, castWard, demo } from "@/tests/support/journeys/cast";
import type { As } from "@/tests/support/journeys/story";
import type { Form } from "@/tests/support/journeys/twice/submit";

const thread = "app/(signed-in)/requests/[ref]/talk";
const hubThread = "app/(signed-in)/hub/[slug]/requests/[ref]/talk";
const jobs = "app/(signed-in)/hub/[slug]/jobs";

/** Messages, and the small jobs of a hub. */
export const talk: Form[] = [
  { form: `${thread} write`, open: atWard, fill: write, press: "Send this message" },
  { form: `${thread} report`, open: atWard, press: /^Report/ },
  { form: `${hubThread} write`, open: atHub, fill: write, press: "Send this message" },
  { form: `${hubThread} report`, open: atHub, press: /^Report/ },
  {
    form: "app/(signed-in)/steward/talk keep",
    open: (scene) => atSteward(scene, "reported"),
    press: "Leave it",
  },
  {
    form: "app/(signed-in)/steward/talk takeDown",
    open: (scene) => atSteward(scene, "reported"),
    fill: (page) => page.getByLabel("Why?").fill("It names a patient"),
    press: "Take this message down",
  },
  { form: "app/(signed-in)/steward/talk putBack", open: (scene) => atSteward(scene, "down"), press: "Put it back" },

  {
    form: `${jobs}/new list`,
    open: (scene) => atJobs(scene, "coordinator", () => "/new"),
    fill: (page) => page.getByLabel("Wash", { exact: true }).check(),
    press: "List this job",
  },
  { form: `${jobs} take`, open: (scene) => atJobs(scene, "volunteer"), press: /^Take it/ },
  { form: `${jobs} finish`, open: (scene) => atJobs(scene, "taker"), press: /^It is done/ },
  { form: `${jobs} giveBack`, open: (scene) => atJobs(scene, "taker", (id) => `/${id}`), press: "Give it back" },
  { form: `${jobs} finishFor`, open: (scene) => atJobs(scene, "coordinator", (id) => `/${id}`), press: "Mark as done" },
  {
    form: `${jobs} withdraw`,
    open: (scene) => atJobs(scene, "coordinator", (id) => `/${id}`),
    press: "Take it off the list",
  },
];

type Scene = Parameters<Form["open"]>[0];
type Page = Scene["page"];

function write(page: Page) {
  return page.getByLabel("Your message").fill("Are the pockets deep enough for a torch?");
}

/** A thread in which the ward and a hub have each written one message. */
export async function castThread() {
  const [own, ward] = [await castHub(), await castWard()];
  const { lines, ref } = await castRequest(ward, { "scrub-top m navy": 9 });
  await claim(own, lines, 7, { "scrub-top m navy": 4 });
  const { id: requestId } = await prisma.request.findUniqueOrThrow({ where: { ref } });
  const say = (words: string, hubId: number | null) =>
    writeMessage(hubId ? own.coordinator : ward.manager, { requestId, hubId, words }, newKey());
  const { messageId } = await say("Short sleeves, please.", null);
  await say("We only have long ones. Is that fine?", own.hubId);
  return { own, ward, ref, messageId };
}

async function atWard({ as }: { as: As }) {
  const { ward, ref } = await castThread();
  const page = await as(ward.manager);
  await page.goto(`/requests/${ref}/talk`);
  return page;
}

async function atHub({ as }: { as: As }) {
  const { own, ref } = await castThread();
  const page = await as(own.coordinator);
  await page.goto(`/hub/${own.slug}/requests/${ref}/talk`);
  return page;
}

async function atSteward({ as }: { as: As }, state: "reported" | "down") {
  const { own, messageId } = await castThread();
  const steward = await demo("steward");
  if (state === "reported") await reportMessage(own.coordinator, { messageId }, newKey());
  else await takeDownMessage(steward, { messageId, reason: "It names a patient" }, newKey());
  const page = await as(steward);
  await page.goto(`/steward/talk/${messageId}`);
  return page;
}

/** A small job of a hub: open, or for the taker theirs. */
export async function castJob({ hubId, coordinator }: Pick<CastHub, "hubId" | "coordinator">) {
  const job = { hubId, kind: "wash", words: "Blue fabric", on: null, requestId: null, shipmentId: null } as const;
  return (await listTask(coordinator, job, newKey())).taskId;
}

async function atJobs(
  { as }: { as: As },
  who: "volunteer" | "taker" | "coordinator",
  path: (taskId: number) => string = () => "",
) {
  const own = await castHub();
  const volunteer = await castVolunteer(own);
  const taskId = await castJob(own);
  if (who === "taker") await takeTask(volunteer, { taskId }, newKey());
  const page = await as(who === "coordinator" ? own.coordinator : volunteer);
  await page.goto(`/hub/${own.slug}/jobs${path(taskId)}`);
  return page;
}
