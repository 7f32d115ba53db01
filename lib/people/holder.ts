import { type Actor, holder } from "@/lib/actor";
import type { ClaimLink, RequestLink } from "@/lib/links";
import { actorOf } from "@/lib/people/queries";
import { noteVisit } from "@/lib/sessions/store";

/** Whoever uses a link that was mailed to somebody, and what that person is by now. @throws NotFound without them */
export async function holderNow(link: RequestLink | ClaimLink): Promise<Actor> {
  await noteVisit(link.personId);
  return holder(link, await actorOf(link.personId));
}
