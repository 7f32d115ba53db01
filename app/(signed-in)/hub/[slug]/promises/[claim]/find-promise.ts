import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth";
import { findPromise } from "@/lib/claims/queries";
import { id } from "@/lib/fields";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";

/** The promise that an address names, for those who may change it. */
export async function promiseAt({ slug, claim }: { slug: string; claim: string }) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, slug));
  const claimId = id.safeParse(claim).data;
  if (!hub.mayClaim || !claimId) notFound();
  const promise = await orNotFound(findPromise(actor, hub.id, claimId));
  return { actor, hub, promise, back: `/hub/${hub.slug}/promises` };
}
