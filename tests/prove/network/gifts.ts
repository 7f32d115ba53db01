import { newKey } from "@/lib/keys";
import { sendTransfer } from "@/lib/transfers/commands/send";
import { offerSurplus } from "@/lib/transfers/commands/surplus";
import type { Hub } from "@/prisma/seed/places";
import { itemOf } from "@/prisma/seed/tell";
import { top } from "@/tests/prove/network/words";

/** What hubs do with pieces between them. */
export const give = {
  async offer({ hubId, coordinator }: Hub, quantity: number) {
    const { id: itemId } = await itemOf(top);
    await offerSurplus(coordinator, { hubId, parts: [{ itemId, quantity }] }, newKey());
  },

  async to(from: Hub, toHubId: number, quantity: number, how: string) {
    const { id: itemId } = await itemOf(top);
    const gift = { fromHubId: from.hubId, toHubId, how, parts: [{ itemId, quantity }] };
    return sendTransfer(from.coordinator, gift, newKey());
  },
};
