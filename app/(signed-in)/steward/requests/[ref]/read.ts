import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { listPackedBags } from "@/lib/stewards/queries/bags";
import { maySteward } from "@/lib/stewards/rules";

/** A request with all that a steward could do about it. */
export async function readRequest(ref: string) {
  const actor = await requireActor();
  if (!maySteward(actor)) notFound();
  const request = await orNotFound(findOwnRequest(actor, ref));
  return { actor, request, bags: await listPackedBags(actor, request.id) };
}
export type StewardRequest = Awaited<ReturnType<typeof readRequest>>;
