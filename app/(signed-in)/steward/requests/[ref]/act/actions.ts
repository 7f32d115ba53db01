"use server";

import { redirect } from "next/navigation";
import { onBehalfInput } from "@/lib/act-for";
import { action } from "@/lib/action";
import { releaseClaim } from "@/lib/claims/commands/release";
import { releaseInput } from "@/lib/claims/input";
import { changeLine } from "@/lib/requests/commands/change-line";
import { stopAsking } from "@/lib/requests/commands/stop";
import { withdrawRequest } from "@/lib/requests/commands/withdraw";
import { changeLineInput, refInput, stopInput, withdrawInput } from "@/lib/requests/input";
import { sendParcel } from "@/lib/shipments/commands/send";
import { unpackParcel } from "@/lib/shipments/commands/unpack";
import { sendInput, unpackInput } from "@/lib/shipments/input";

const forThem = { onBehalf: onBehalfInput, ...refInput.shape };

export const changeFor = action(changeLineInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await changeLine(actor, input, key);
  redirect(`/steward/requests/${ref}?done=changed`);
});

export const stopFor = action(stopInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await stopAsking(actor, input, key);
  redirect(`/steward/requests/${ref}?done=stopped`);
});

export const withdrawFor = action(withdrawInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await withdrawRequest(actor, input, key);
  redirect(`/steward/requests/${ref}?done=withdrawn`);
});

export const releaseFor = action(releaseInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await releaseClaim(actor, input, key);
  redirect(`/steward/requests/${ref}?done=released`);
});

export const sendFor = action(sendInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await sendParcel(actor, input, key);
  redirect(`/steward/requests/${ref}?done=sent`);
});

export const unpackFor = action(unpackInput.extend(forThem), async (actor, { ref, ...input }, key) => {
  await unpackParcel(actor, input, key);
  redirect(`/steward/requests/${ref}?done=unpacked`);
});
