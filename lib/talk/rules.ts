import type { Actor } from "@/lib/actor";
import { mayReadWards } from "@/lib/claims/rules";
import { firstName } from "@/lib/people/rules";

/** Who speaks for a hub in a thread: its coordinators, once it is checked, because a thread names a ward. */
export const mayTalkFor = mayReadWards;

/**
 * Whether a hub is in the thread of a request: while one of its promises stands, and after it has sent a bag. A promise
 * of which all failed was sent before; one that was let go whole is over, and so is the thread for that hub.
 */
export const sharesThread = (hub: { checked: boolean }, claims: { quantity: number; failed: number }[]) =>
  hub.checked && claims.some(({ quantity, failed }) => quantity > 0 || failed > 0);

/** Who reads any thread, and takes a message down. */
export const mayModerate = (actor: Actor) => actor.steward;

/** How a hub or a ward is called by, where one of its people is named, that person's first name. */
export const sayAuthor = (side: string, person: string | null) => (person ? `${firstName(person)}, ${side}` : side);
