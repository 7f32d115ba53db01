import { type Actor, isClock } from "@/lib/actor";
import { nextDaily, outsideQuiet } from "@/lib/mail/hours";
import { type ChosenKind, chosenKinds, mailKinds, type When } from "@/lib/mail/kinds";
import type { Rhythm } from "@/lib/rhythm";

export const whens = ["at_once", "daily", "never"] as const satisfies When[];

export const isChosen = (kind: string): kind is ChosenKind => kind in mailKinds;

/** How somebody hears of a kind: as they chose, or else as is usual. What is about themselves is at once. */
export const whenFor = (kind: string, chosen?: When): When =>
  isChosen(kind) ? (chosen ?? mailKinds[kind].when) : "at_once";

/** What can concern somebody: stewards alone hear what waits for stewards, hubs what is for hubs, wards what is for wards. */
export function kindsFor({ steward, wards, hubs }: Actor): ChosenKind[] {
  const forWards: ChosenKind[] = ["requests"];
  const forHubs: ChosenKind[] = ["needs", "promises", "network"];
  const nowhere = wards.length === 0 && hubs.length === 0;
  return chosenKinds.filter(
    (kind) =>
      (kind !== "stewards" || steward) &&
      (nowhere || wards.length > 0 || !forWards.includes(kind)) &&
      (nowhere || hubs.length > 0 || !forHubs.includes(kind)),
  );
}

/** A person about their own mail; the holder of the link in a mail about the kinds of that mail. */
export function mayStopMail({ personId, link }: Actor, of: { personId: number; kinds: ChosenKind[] }) {
  if (link?.do === "unsubscribe")
    return link.personId === of.personId && of.kinds.every((kind) => link.kinds.includes(kind));
  return personId === of.personId;
}

export const mayNoteBounce = isClock;

type Due = { kind: string; part: string; when: When };

/**
 * When a letter goes out that could go at some moment. `lastAt`: when this person was last sent something that others
 * wait for, so that the first comes at once and the rest of the hour as one. The receipt of somebody's own act waits for
 * no morning, because they are awake.
 */
export function dueAt(at: Date, { kind, part, when }: Due, lastAt: Date | undefined, hours: Rhythm["mail"]): Date {
  if (when === "daily") return nextDaily(at, hours);
  if (!isChosen(kind) && part === "asker") return at;
  const again = isChosen(kind) && lastAt ? lastAt.getTime() + hours.bundle * 60_000 : 0;
  return outsideQuiet(new Date(Math.max(at.getTime(), again)), hours);
}
