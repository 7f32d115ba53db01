import { sayShortDay } from "@/lib/dates";
import type { RhythmEvents } from "@/lib/events/facts/rhythm";
import type { Told } from "@/lib/events/sentences/told";
import { sayGarments } from "@/lib/garments/words";

/** What the clock asked, what was answered, and what came of silence. */
export const rhythmSentences: { [N in keyof RhythmEvents]: (told: Told<N>) => string } = {
  "request.asked-again": ({ facts }) =>
    `We asked the ward whether it still needs these${facts.time > 1 ? ", for the second time" : ""}.`,
  "request.day-came": ({ facts }) =>
    `${sayShortDay(new Date(facts.neededBy))} had come and not all was sent, so we asked the ward what now.`,
  "request.slept": () =>
    "We asked twice and heard nothing, so the request is asleep. The ward can wake it at any time.",
  "request.confirmed": ({ by, facts }) =>
    facts.woken
      ? `${by("The ward")} woke the request. It is on the board again.`
      : `${by("The ward")} said that it still needs these.`,
  "request.reduced": (told) => {
    const { by, pieces, viewer, ownHubId, facts } = told;
    const fewer = pieces(facts.lines.map(({ lineId, was, asked }) => ({ lineId, quantity: was - asked })));
    const cuts = viewer === "hub" ? facts.lines.flatMap((line) => line.cuts) : [];
    const own = cuts.filter(({ hubId }) => hubId === ownHubId).reduce((sum, { quantity }) => sum + quantity, 0);
    return (
      `${by("The ward")} no longer needs ${fewer}.` +
      (own > 0 ? ` ${sayGarments(own, { one: "piece", many: "pieces" })} of ours are no longer needed.` : "")
    );
  },
  "request.redated": ({ by, facts }) =>
    `${by("The ward")} now needs these by ${sayShortDay(new Date(facts.neededBy))} instead of ${sayShortDay(new Date(facts.was))}.`,

  "claims.reminded": ({ hub, facts }) => `We reminded ${hub(facts.hubId)} of what it promised.`,
  "claims.asked": ({ hub, facts }) => `We asked ${hub(facts.hubId)} how what it promised is coming along.`,
  "claim.answered": ({ by, hub, garment, viewer, facts }) =>
    `${viewer === "hub" ? by(hub(facts.hubId)) : hub(facts.hubId)} said that its ${garment(facts)} are on the way.`,
  // As with letting go: which hub it was, only the ward and the hub itself read.
  "claims.lapsed": ({ hub, pieces, viewer, ownHubId, facts }) => {
    const named = viewer === "ward" || (viewer === "hub" && facts.hubId === ownHubId);
    return `We heard nothing of ${pieces(facts.parts)} that ${named ? hub(facts.hubId) : "a hub"} had promised, so other hubs can claim them.`;
  },
};
