"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { checkHub } from "@/lib/hubs/commands/check";
import { declineHub } from "@/lib/hubs/commands/decline";
import { setHubRole } from "@/lib/hubs/commands/leave";
import { declineHubInput, hubMemberInput, onlyHubInput } from "@/lib/hubs/input";
import { checkWard, declineWard } from "@/lib/wards/commands/check";
import { admitToWard, declineFromWard } from "@/lib/wards/commands/join";
import { declineWardInput, wardInput, wardMemberInput } from "@/lib/wards/input";

export const checkOneWard = action(wardInput, async (actor, input, key) => {
  await checkWard(actor, input, key);
  redirect("/steward?done=ward-checked");
});

export const declineOneWard = action(declineWardInput, async (actor, input, key) => {
  await declineWard(actor, input, key);
  redirect("/steward?done=ward-declined");
});

export const checkOneHub = action(onlyHubInput, async (actor, input, key) => {
  await checkHub(actor, input, key);
  redirect("/steward?done=hub-checked");
});

export const declineOneHub = action(declineHubInput, async (actor, input, key) => {
  await declineHub(actor, input, key);
  redirect("/steward?done=hub-declined");
});

export const admit = action(wardMemberInput, async (actor, input, key) => {
  await admitToWard(actor, input, key);
  redirect("/steward?done=admitted");
});

export const refuse = action(wardMemberInput, async (actor, input, key) => {
  await declineFromWard(actor, input, key);
  redirect("/steward?done=refused");
});

export const appoint = action(hubMemberInput, async (actor, input, key) => {
  await setHubRole(actor, { ...input, role: "coordinator" }, key);
  redirect("/steward?done=appointed");
});
