import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth";
import { id } from "@/lib/fields";
import { orNotFound } from "@/lib/page";
import { findWard } from "@/lib/wards/queries/wards";

/** The ward of this address, once for each look at a page. */
export const readWard = cache(async (typed: string) => {
  const wardId = id.safeParse(typed).data ?? notFound();
  const ward = await orNotFound(findWard(await requireActor(), wardId));
  if (ward.id !== wardId) redirect(`/ward/${ward.id}`);
  return ward;
});
