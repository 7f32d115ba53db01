"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { admitToHub, declineFromHub } from "@/lib/hubs/commands/admit";
import { leaveHub, removeFromHub, setHubRole } from "@/lib/hubs/commands/leave";
import { newJoinLink } from "@/lib/hubs/commands/link";
import { addMaker } from "@/lib/hubs/commands/maker";
import { hubMemberInput, hubRoleInput, makerInput, onlyHubInput } from "@/lib/hubs/input";
import { findHubSlug } from "@/lib/hubs/queries/own";

const done = async (hubId: number, what: string) => redirect(`/hub/${await findHubSlug(hubId)}/people?done=${what}`);

export const admit = action(hubMemberInput, async (actor, input, key) => {
  await admitToHub(actor, input, key);
  await done(input.hubId, "admitted");
});

export const decline = action(hubMemberInput, async (actor, input, key) => {
  await declineFromHub(actor, input, key);
  await done(input.hubId, "declined");
});

export const setRole = action(hubRoleInput, async (actor, input, key) => {
  await setHubRole(actor, input, key);
  await done(input.hubId, input.role);
});

export const remove = action(hubMemberInput, async (actor, input, key) => {
  await removeFromHub(actor, input, key);
  await done(input.hubId, "removed");
});

export const makeLink = action(onlyHubInput, async (actor, input, key) => {
  await newJoinLink(actor, input, key);
  await done(input.hubId, "link");
});

export const add = action(makerInput, async (actor, input, key) => {
  await addMaker(actor, input, key);
  await done(input.hubId, "added");
});

export const leave = action(onlyHubInput, async (actor, input, key) => {
  await leaveHub(actor, input, key);
  redirect(`/hubs/${await findHubSlug(input.hubId)}/left`);
});
