import { sayDay } from "@/lib/dates";
import { sayList, sayNumber } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Promised = { pieces: string; ref: string; promisedFor: Date; ready: number };
type ToHub = { hub: string; url: string };

/** To a hub: the day of what it promised is near. */
export const reminded = ({ hub, promises, url }: ToHub & { promises: Promised[] }): Letter => ({
  subject: `Coming up: ${sayAll(promises)}`,
  paragraphs: [
    `${hub} has promised these. Their day is near.`,
    ...promises.map(sayPromise),
    "If plans have changed, you can choose another day, or let some go, and nobody minds.",
  ],
  link: { label: "See what you promised", url },
});

type Linked = Promised & { coming: string; later: string; cannot: string };

/** To a hub: how are these coming along? `more` promises are not in the letter. */
export const asked = ({ hub, promises, more, url }: ToHub & { promises: Linked[]; more: number }): Letter => {
  const one = promises.length === 1 ? promises[0] : undefined;
  return {
    subject: `How is it going with ${sayAll(promises)}?`,
    paragraphs: [
      `${hub} has promised ${one ? "this" : "these"}, and we have not seen ${one ? "it" : "them"} leave yet.`,
      ...promises.map(sayPromise),
      ...(more > 0 ? [`${sayNumber(more)} more ${more === 1 ? "waits" : "wait"} on your page of promises.`] : []),
      "Is it on the way, do you need more time, or can you not do it after all? All 3 are good answers, and help the ward to plan.",
      "Each link opens a page with 1 button. You do not need to sign in.",
    ],
    ...(one
      ? { link: { label: "It is on the way", url: one.coming }, others: answers(one).slice(1) }
      : { link: { label: "See what you promised", url }, others: promises.flatMap(answers) }),
  };

  function answers({ pieces, ref, coming, later, cannot }: Linked) {
    const about = one ? "" : `: ${pieces} (${ref})`;
    return [
      { label: `It is on the way${about}`, url: coming },
      { label: `We need more time${about}`, url: later },
      { label: `We cannot do it${about}`, url: cannot },
    ];
  }
};

/** To a hub: we heard nothing, so others may make them. */
export const lapsed = ({ hub, pieces, url }: ToHub & { pieces: string[] }): Letter => ({
  subject: "Some of what you promised is back on the board",
  paragraphs: [
    `We asked ${hub} how these are coming along and did not hear back, and none are noted as made: ${sayList(pieces)}.`,
    "So they are back on the needs board, for any hub to claim. That happens to everybody, and nobody is to blame.",
    "If you have made some after all, note them and claim again.",
  ],
  link: { label: "See what is needed", url },
});

type ToWard = { hub: string; ref: string; pieces: string[]; total: string; standing: boolean; url: string };

/** To the ward: a promise has ended by itself. */
export const lapsedForWard = ({ hub, ref, pieces, total, standing, url }: ToWard): Letter => ({
  subject: standing ? `Back on the board: ${total} (${ref})` : `A promise has ended (${ref})`,
  paragraphs: [
    `${hub} had claimed ${sayList(pieces)} for you. We have not heard how that is going, so we do not count on it any more.`,
    standing
      ? "This need is back on the board, where every hub can see it. You do not need to do anything."
      : "This request is not on the board now. You do not need to do anything.",
  ],
  link: { label: "See your request", url },
});

const sayAll = (promises: Promised[]) => {
  const [first] = promises;
  return first && promises.length === 1 ? `${first.pieces} (${first.ref})` : `${sayNumber(promises.length)} promises`;
};

const sayPromise = ({ pieces, ref, promisedFor, ready }: Promised) =>
  `${pieces}, for request ${ref}, by ${sayDay(promisedFor)}.${ready > 0 ? ` ${sayNumber(ready)} of them ${ready === 1 ? "is" : "are"} made.` : ""}`;
