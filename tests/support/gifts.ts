import type { Actor } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { receiveTransfer } from "@/lib/transfers/commands/settle";
import { offerSurplus } from "@/lib/transfers/commands/surplus";
import { make } from "@/tests/support/make";

/** A checked hub with so many pieces on its shelf, half of them made by a volunteer, and a neighbour. */
export async function makeGivers({ pieces = 10 }: { pieces?: number } = {}) {
  const [from, to] = [await make.hub(), await make.hub()];
  const [item, volunteer] = [await make.item(), await make.volunteer(from.hub)];
  const half = Math.floor(pieces / 2);
  await make.log(from.coordinator, from.hub.id, item.id, pieces - half);
  if (half > 0) await make.log(volunteer, from.hub.id, item.id, half);
  return { from, to, item, volunteer };
}

type Between = { from: { hub: { id: number }; coordinator: Actor }; to: { hub: { id: number } }; item: { id: number } };

/** So many pieces set off from one hub to another. */
export const giveAway = ({ from, to, item }: Between, quantity: number) =>
  sendTransfer(
    from.coordinator,
    { fromHubId: from.hub.id, toHubId: to.hub.id, how: "By bike", parts: [{ itemId: item.id, quantity }] },
    newKey(),
  );

/** Pieces on their way to another hub, others that arrived there, and some that are offered. */
export async function makeOffered() {
  const { from, to, item } = await makeGivers({ pieces: 10 });
  await giveAway({ from, to, item }, 3);
  const { transferId, lines } = await giveAway({ from, to, item }, 4);
  const counted = lines.map(({ transferLineId }) => ({ transferLineId, arrived: 3 }));
  await receiveTransfer(to.coordinator, { transferId, lines: counted }, newKey());
  await offerSurplus(from.coordinator, { hubId: from.hub.id, parts: [{ itemId: item.id, quantity: 3 }] }, newKey());
}
