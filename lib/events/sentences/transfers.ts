import type { TransferFacts } from "@/lib/events/facts/transfers";
import type { Told } from "@/lib/events/sentences/told";
import { sayCount, sayList } from "@/lib/garments/words";

type Name = keyof TransferFacts;

/** Pieces between hubs. Only the two of them read of it. */
export const transferSentences: { [N in Exclude<Name, "hub.closed">]: (told: Told<N>) => string } = {
  "transfer.sent": ({ by, hub, item, facts }) =>
    `${by(hub(facts.fromHubId))} gave ${hub(facts.toHubId)} ${sayAll(item, facts.lines)}.`,
  "transfer.received": ({ by, hub, item, facts }) => {
    const come = facts.lines.map(({ itemId, arrived }) => ({ itemId, quantity: arrived }));
    return `${by(hub(facts.toHubId))} counted what came from ${hub(facts.fromHubId)}: ${sayAll(item, come)}.`;
  },
  "transfer.taken-back": ({ by, hub, facts }) =>
    `${by(hub(facts.fromHubId))} took back what ${hub(facts.toHubId)} had not had yet.`,
  "surplus.offered": ({ by, hub, item, facts }) =>
    `${by(hub(facts.hubId))} offered other hubs ${sayAll(item, facts.parts)}.`,
  "surplus.ended": ({ by, hub, facts }) => `${by(hub(facts.hubId))} no longer offers pieces to other hubs.`,
  "surplus.taken": ({ by, hub, item, facts }) =>
    `${by(hub(facts.toHubId))} takes ${sayAll(item, facts.lines)} from ${hub(facts.fromHubId)}.`,
};

/** Which hub it was that let go, its ward and its own people read, and whoever was given its pieces. */
export function sayClosed(told: Told<"hub.closed">) {
  const { by, hub, pieces, item, viewer, ownHubId, facts } = told;
  const name = hub(facts.hubId);
  const { given } = facts;
  if (viewer === "hub" && facts.hubId === ownHubId)
    return `${by("A coordinator")} closed ${name}.${given ? ` ${hub(given.toHubId)} gets ${sayAll(item, given.lines)}.` : ""}`;
  if (viewer === "hub" && given?.toHubId === ownHubId)
    return `${name} closed, and gave us ${sayAll(item, given.lines)}.`;
  return `${viewer === "ward" ? name : "a hub"} closed, and let go of ${pieces(facts.cuts)}.`;
}

/** Each kind of piece while there are few; of many, how many they are. */
function sayAll(item: Told<Name>["item"], parts: { itemId: number; quantity: number }[]) {
  const some = parts.filter(({ quantity }) => quantity > 0);
  if (some.length === 0) return "nothing";
  if (some.length > 3) return sayCount(some.reduce((sum, { quantity }) => sum + quantity, 0));
  return sayList(some.map(({ itemId, quantity }) => item(itemId, quantity)));
}
