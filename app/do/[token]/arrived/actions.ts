"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/action";
import { holder } from "@/lib/actor";
import { readLink } from "@/lib/links";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { arrivedInput } from "@/lib/shipments/input";

export const arrive = openAction(
  arrivedInput.extend({ token: z.string().max(2_000) }),
  async (_, { token, ...input }, key) => {
    const link = await readLink(token);
    if (link?.do !== "arrived") notFound();
    await receiveParcel(holder(link), { ...input, shipmentId: link.shipmentId }, key);
    redirect(`/do/${token}?done=arrived`);
  },
);
