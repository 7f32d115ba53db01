"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { blockHub, unblockHub } from "@/lib/stewards/commands/hub";
import { blockPerson, unblockPerson } from "@/lib/stewards/commands/person";
import { blockWard, unblockWard } from "@/lib/stewards/commands/ward";
import { blockHubInput, blockPersonInput, blockWardInput } from "@/lib/stewards/input";

export const holdPerson = action(blockPersonInput, async (actor, input, key) => {
  await blockPerson(actor, input, key);
  redirect("/steward/block?done=held");
});

export const letPersonGoOn = action(blockPersonInput, async (actor, input, key) => {
  await unblockPerson(actor, input, key);
  redirect("/steward/block?done=let-go");
});

export const holdHub = action(blockHubInput, async (actor, input, key) => {
  await blockHub(actor, input, key);
  redirect("/steward/block?done=held");
});

export const letHubGoOn = action(blockHubInput, async (actor, input, key) => {
  await unblockHub(actor, input, key);
  redirect("/steward/block?done=let-go");
});

export const holdWard = action(blockWardInput, async (actor, input, key) => {
  await blockWard(actor, input, key);
  redirect("/steward/block?done=held");
});

export const letWardGoOn = action(blockWardInput, async (actor, input, key) => {
  await unblockWard(actor, input, key);
  redirect("/steward/block?done=let-go");
});
