import type { Actor } from "@/lib/actor";
import { closeHub } from "@/lib/hubs/commands/close";
import { newKey } from "@/lib/keys";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { receiveTransfer, takeBackTransfer } from "@/lib/transfers/commands/settle";
import { endSurplus, offerSurplus, takeSurplus } from "@/lib/transfers/commands/surplus";
import type { Prepared } from "@/tests/permissions/prepare";
import type { Scene } from "@/tests/permissions/world";
import { giveAway } from "@/tests/support/gifts";
import { make } from "@/tests/support/make";

type Try = (scene: Scene) => Promise<Prepared>;
const now = (attempt: (actor: Actor) => Promise<unknown>): Prepared => ({ attempt: async (actor) => attempt(actor) });
const how = "By bike";

/** What a hub gives, takes and offers, and how it closes. "own" is the hub that does it. */
export const transferTries = {
  sendTransfer: async (scene) => {
    const { given, neighbour } = await stocked(scene);
    const input = { fromHubId: scene.hub.id, toHubId: neighbour.hub.id, how, parts: given };
    return now((actor) => sendTransfer(actor, input, newKey()));
  },
  receiveTransfer: async (scene) => {
    const { hub, item } = scene;
    const from = await make.hub();
    await make.log(from.coordinator, from.hub.id, item.id, 5);
    const { transferId, lines } = await giveAway({ from, to: { hub }, item }, 5);
    const counted = lines.map(({ transferLineId }) => ({ transferLineId, arrived: 4 }));
    return now((actor) => receiveTransfer(actor, { transferId, lines: counted }, newKey()));
  },
  takeBackTransfer: async (scene) => {
    const { neighbour } = await stocked(scene);
    const { transferId } = await giveAway({ from: scene, to: neighbour, item: scene.item }, 5);
    return now((actor) => takeBackTransfer(actor, { transferId }, newKey()));
  },
  offerSurplus: async (scene) => {
    const { given } = await stocked(scene);
    return now((actor) => offerSurplus(actor, { hubId: scene.hub.id, parts: given }, newKey()));
  },
  endSurplus: async (scene) => {
    const { given } = await stocked(scene);
    await offerSurplus(scene.coordinator, { hubId: scene.hub.id, parts: given }, newKey());
    return now((actor) => endSurplus(actor, { hubId: scene.hub.id }, newKey()));
  },
  takeSurplus: async (scene) => {
    const from = await make.hub();
    await make.log(from.coordinator, from.hub.id, scene.item.id, 5);
    const parts = [{ itemId: scene.item.id, quantity: 5 }];
    await offerSurplus(from.coordinator, { hubId: from.hub.id, parts }, newKey());
    const input = { fromHubId: from.hub.id, toHubId: scene.hub.id, how, parts };
    return now((actor) => takeSurplus(actor, input, newKey()));
  },
  closeHub: async (scene) => {
    const { neighbour } = await stocked(scene);
    const stock = { stock: "give", toHubId: neighbour.hub.id, how } as const;
    return now((actor) => closeHub(actor, { hubId: scene.hub.id, ...stock, thanks: "Thank you" }, newKey()));
  },
} satisfies Record<string, Try>;

/** The scene's hub has 5 pieces on its shelf, and a neighbour. */
async function stocked({ hub, coordinator, item }: Scene) {
  await make.log(coordinator, hub.id, item.id, 5);
  return { neighbour: await make.hub(), given: [{ itemId: item.id, quantity: 5 }] };
}
