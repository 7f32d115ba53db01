"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { adoptWard } from "@/lib/wards/commands/adopt";
import { admitToWard, declineFromWard } from "@/lib/wards/commands/join";
import { leaveWard, removeFromWard } from "@/lib/wards/commands/leave";
import { wardInput, wardMemberInput } from "@/lib/wards/input";

export const admit = action(wardMemberInput, async (actor, input, key) => {
  await admitToWard(actor, input, key);
  redirect(`/ward/${input.wardId}?done=admitted`);
});

export const decline = action(wardMemberInput, async (actor, input, key) => {
  await declineFromWard(actor, input, key);
  redirect(`/ward/${input.wardId}?done=declined`);
});

export const remove = action(wardMemberInput, async (actor, input, key) => {
  await removeFromWard(actor, input, key);
  redirect(`/ward/${input.wardId}?done=removed`);
});

export const adopt = action(wardInput, "joining", async (actor, input, key) => {
  await adoptWard(actor, input, key);
  redirect(`/ward/${input.wardId}?done=adopted`);
});

export const leave = action(wardInput, async (actor, input, key) => {
  await leaveWard(actor, input, key);
  redirect("/ward/left");
});
