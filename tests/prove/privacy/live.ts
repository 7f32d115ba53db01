import { claimLines } from "@/lib/claims/commands/claim";
import { releaseClaim } from "@/lib/claims/commands/release";
import { today } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { prisma } from "@/lib/db";
import { type Answers, noAnswers } from "@/lib/drafts/input";
import { saveDraft } from "@/lib/drafts/store";
import { logGarments } from "@/lib/garments/commands/log";
import { newKey } from "@/lib/keys";
import { postRequest } from "@/lib/requests/commands/post";
import { stopAsking } from "@/lib/requests/commands/stop";
import { refuseDonations } from "@/lib/rests/commands/rest";
import { askToSignIn } from "@/lib/sessions/ask";
import { openSession } from "@/lib/sessions/store";
import { packParcel } from "@/lib/shipments/commands/pack";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { sendParcel } from "@/lib/shipments/commands/send";
import { writeMessage } from "@/lib/talk/commands/write";
import { finishTask } from "@/lib/tasks/commands/finish";
import { listTask } from "@/lib/tasks/commands/list";
import { takeTask } from "@/lib/tasks/commands/take";
import { writeThanks } from "@/lib/thanks/commands";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { as, type Canary, type Group } from "@/tests/prove/privacy/world";

/** All by which somebody may give themselves away, as people write it. */
const says = ({ name, email, phone }: Canary) =>
  `This is ${name}, ${phone.replaceAll(" ", "")} or ${email.toUpperCase()}.`;

/** One round of the network's life in a group: everybody does something, and writes into every field who they are. */
export async function live(group: Group, next: Group) {
  const { wardId, placeId, siteId, manager, colleague, hubId, coordinator, volunteers } = group;
  const item = await prisma.item.findFirstOrThrow({
    where: { garmentType: { slug: "scrub-top" }, size: { slug: "m" }, colour: { slug: "navy" } },
  });
  const { garmentTypeId, sizeId, colourId, id: itemId } = item;
  const ask = async (who: Canary, quantity: number) =>
    postRequest(
      await as(who),
      {
        ...{ wardId, placeId, urgency: "soon", neededBy: addDays(today(), 14), sure: true },
        lines: [{ garmentTypeId, sizeId, colourId, quantity }],
        // The colleague says that the manager takes it.
        contact: { name: manager.name, phone: manager.phone },
        notes: `${says(who)} Ask ${manager.name}.`,
      },
      newKey(),
    );
  const asked = await ask(manager, 6);
  await ask(colleague, 3);
  const { requestId } = asked;
  const lineId = asked.lines[0]?.lineId ?? 0;

  const claim = { hubId, promisedFor: addDays(today(), 7), parts: [{ lineId, quantity: 6 }] };
  const { parts } = await claimLines(await as(coordinator), claim, newKey());
  const claimId = parts[0]?.claimId ?? 0;
  const free = { claimId, quantity: 1, reason: "other", words: says(coordinator), onBehalf: undefined } as const;
  await releaseClaim(await as(coordinator), free, newKey());
  await stopAsking(await as(manager), { requestId }, newKey());

  const write = async (who: Canary, as_: number | null, words: string) =>
    writeMessage(await as(who), { requestId, hubId: as_, words }, newKey());
  await write(manager, null, says(manager));
  await write(colleague, null, `${manager.name} is away. ${says(colleague)}`);
  await write(coordinator, hubId, `Dear ${manager.name}, ${says(coordinator)}`);

  for (const who of [coordinator, ...volunteers])
    await logGarments(await as(who), { hubId, itemId, quantity: 3, makerId: null }, newKey());
  const job = { hubId, kind: "drive", words: says(coordinator), on: null, requestId, shipmentId: null } as const;
  await listTask(await as(coordinator), job, newKey());
  const task = await prisma.task.findFirstOrThrow({ where: { hubId }, orderBy: { id: "desc" } });
  const helper = volunteers[0] ?? coordinator;
  await takeTask(await as(helper), { taskId: task.id }, newKey());
  await finishTask(await as(helper), { taskId: task.id, makerId: null }, newKey());

  const bag = { hubId, parts: [{ claimId, itemId, quantity: 5 }] };
  const { shipmentId, parts: packed } = await packParcel(await as(coordinator), bag, newKey());
  await sendParcel(await as(coordinator), { shipmentId, how: says(coordinator) }, newKey());
  const lines = packed.map(({ shipmentLineId }) => ({ shipmentLineId, good: 5, damaged: 0, wrong: 0 }));
  await receiveParcel(await as(manager), { shipmentId, lines, remark: says(manager) }, newKey());
  await writeThanks(await as(manager), { shipmentId, words: `Thank you! ${says(manager)}`, shown: false }, newKey());

  if (next.hubId !== hubId) {
    const gift = { fromHubId: hubId, toHubId: next.hubId, parts: [{ itemId, quantity: 1 }] };
    await sendTransfer(
      await as(coordinator),
      { ...gift, how: `For ${next.coordinator.name}. ${says(coordinator)}` },
      newKey(),
    );
  }
  for (const who of [manager, colleague, coordinator, ...volunteers]) await leaveTraces(who);
  await refuseDonations(await as(colleague), { siteId, contact: `${colleague.name} ${colleague.phone}` }, newKey());
}

/** A draft, a session, and a code that was asked for and not used. */
async function leaveTraces(who: Canary) {
  const answers: Answers = { ...noAnswers, contact: { name: who.name, phone: who.phone }, notes: says(who) };
  await saveDraft(await as(who), newKey(), answers);
  await prisma.$transaction((tx) => openSession(tx, who.id, newKey()));
  await askToSignIn(who.email, "/home", newKey());
}
