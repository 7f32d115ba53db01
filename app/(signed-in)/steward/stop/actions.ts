"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { askToStop, endStop } from "@/lib/stops/commands";
import { askToStopInput, endStopInput } from "@/lib/stops/input";

export const ask = action(askToStopInput, async (actor, input, key) => {
  await askToStop(actor, input, key);
  redirect("/steward/stop?done=asked");
});

export const end = action(endStopInput, async (actor, input, key) => {
  await endStop(actor, input, key);
  redirect("/steward/stop?done=ended");
});
