"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/action";
import { confirmParcel } from "@/lib/shipments/commands/confirm";
import { receiveParcel } from "@/lib/shipments/commands/receive";
import { arrivedInput } from "@/lib/shipments/input";

const input = arrivedInput.extend({ ref: z.string().max(20) });

export const arrive = action(input, async (actor, { ref, ...arrived }, key) => {
  await receiveParcel(actor, arrived, key);
  redirect(`/requests/${ref}?done=arrived`);
});

export const confirm = action(input, async (actor, { ref, ...arrived }, key) => {
  await confirmParcel(actor, arrived, key);
  redirect(`/requests/${ref}?done=confirmed`);
});
