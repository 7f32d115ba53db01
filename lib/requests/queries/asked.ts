import { type Db, db } from "@/lib/db";
import type { RequestLink } from "@/lib/links";
import { actorOf } from "@/lib/people/queries";
import { findOwnRef, findOwnRequest } from "@/lib/requests/queries/own";

/** The request that a mailed link is about, as the person it was mailed to may see it now. @throws NotFound */
export async function findAskedRequest({ requestId, personId }: RequestLink, store: Db = db) {
  const member = await actorOf(personId, store);
  return findOwnRequest(member, await findOwnRef(member, requestId, store), store);
}

export type AskedRequest = Awaited<ReturnType<typeof findAskedRequest>>;
