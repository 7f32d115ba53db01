"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { holderOf } from "@/lib/actor";
import { found } from "@/lib/errors";
import { readLink } from "@/lib/links";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { arrivedInput } from "@/lib/shipments/input";

export const arrive = openAction(
  arrivedInput.extend({ token: z.string().max(2_000) }),
  async (_, { token, ...input }, key) => {
    const { shipmentId } = found(await readLink(token), "bag");
    await receiveParcel(holderOf(shipmentId), { ...input, shipmentId }, key);
    redirect(`/do/${token}?done=arrived`);
  },
);
