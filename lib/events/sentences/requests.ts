import { sayShortDay } from "@/lib/dates";
import type { EventName } from "@/lib/events/events";
import type { RhythmEvents } from "@/lib/events/facts/rhythm";
import { addingSentences } from "@/lib/events/sentences/asking";
import type { Told } from "@/lib/events/sentences/told";
import { sayGarments, sayList, sayNumber } from "@/lib/garments/words";

type Sentences<Prefix extends string> = {
  [N in Extract<EventName, `${Prefix}.${string}`>]: (told: Told<N>) => string;
};

export const requestSentences: Omit<Sentences<"request" | "line" | "lines" | "claim">, keyof RhythmEvents> = {
  ...addingSentences,
  "request.posted": ({ by, pieces, facts }) =>
    `${by("The ward")} asked for ${pieces(facts.lines.map(({ lineId, asked }) => ({ lineId, quantity: asked })))}.` +
    (facts.state === "held" ? " It waits until a steward has checked the ward." : ""),
  "line.changed": (told) => {
    const { by, garment, facts } = told;
    const cut = ownCut(told, facts.cuts);
    return (
      `${by("The ward")} asked for ${sayNumber(facts.asked)} ${garment(facts)} instead of ${sayNumber(facts.was)}.` +
      (cut > 0 ? ` ${sayNumber(cut)} of ours are no longer needed.` : "")
    );
  },
  "request.stopped": ({ by }) => `${by("The ward")} asked for no more. What hubs have promised still comes.`,
  "request.withdrawn": (told) => {
    const cut = told.facts.lines.reduce((sum, line) => sum + ownCut(told, line.cuts), 0);
    const ours = cut > 0 ? ` ${sayGarments(cut, { one: "piece", many: "pieces" })} of ours are no longer needed.` : "";
    return `${told.by("The ward")} withdrew the request.${ours}`;
  },

  "lines.claimed": ({ by, hub, pieces, request, viewer, facts }) => {
    const day = sayShortDay(new Date(facts.promisedFor));
    const what = pieces(facts.parts);
    return viewer === "hub"
      ? `${by(hub(facts.hubId))} claimed ${what} for ${sayList(facts.requestIds.map(request))}, by ${day}.`
      : `${hub(facts.hubId)} claimed ${what}, for ${day}.`;
  },
  "claim.released": (told) => `${releaser(told)} let go of ${told.pieces([told.facts])}, so other hubs can claim them.`,
  "claim.redated": ({ by, hub, garment, viewer, facts }) =>
    `${viewer === "hub" ? by(hub(facts.hubId)) : hub(facts.hubId)} moved its promise of ${garment(facts)} ` +
    `from ${sayShortDay(new Date(facts.was))} to ${sayShortDay(new Date(facts.promisedFor))}.`,
};

/** Letting go has no blame: which hub it was, only the ward and the hub itself read. */
function releaser({ by, hub, viewer, ownHubId, facts }: Told<"claim.released">) {
  if (viewer === "ward") return facts.onBehalf ? by(hub(facts.hubId)) : hub(facts.hubId);
  return by(viewer === "hub" && facts.hubId === ownHubId ? hub(facts.hubId) : "a hub");
}

/** How many of the looking hub's own pieces were cut. Others' are for them to know. */
function ownCut(
  { viewer, ownHubId }: Pick<Told<EventName>, "viewer" | "ownHubId">,
  cuts: { hubId: number; quantity: number }[],
) {
  const own = viewer === "hub" ? cuts.filter((cut) => cut.hubId === ownHubId) : [];
  return own.reduce((sum, cut) => sum + cut.quantity, 0);
}
