import { type Actor, holder } from "@/lib/actor";
import type { ClaimLink, RequestLink } from "@/lib/links";
import { actorOf } from "@/lib/people/queries";

/** Whoever holds a link that was mailed to somebody, and what that person is by now. @throws NotFound without them */
export const holderNow = async (link: RequestLink | ClaimLink): Promise<Actor> =>
  holder(link, await actorOf(link.personId));
