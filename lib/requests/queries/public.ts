import { findMade } from "@/lib/claims/queries";
import { type Db, db } from "@/lib/db";
import { found } from "@/lib/errors";
import { parseRef } from "@/lib/refs";
import { asNeed, publicRequest } from "@/lib/requests/queries/board";
import { publicStates } from "@/lib/requests/rules";

/**
 * A request as anybody may see it, by its reference.
 * @throws NotFound when there is none, or when its ward has not been checked or is on hold
 */
export async function findPublicRequest(ref: string, store: Db = db) {
  const known = parseRef(ref);
  const row =
    known &&
    (await store.request.findFirst({
      where: { ref: known, state: { in: publicStates }, ward: { state: "checked", blockedAt: null } },
      select: publicRequest,
    }));
  const request = found(row || null, "request");
  const made = await findMade(
    request.lines.map(({ id }) => id),
    store,
  );
  return { ...asNeed(request, made), state: request.state };
}
