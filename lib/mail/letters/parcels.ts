import { sayDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type ToWard = { hub: string; parcel: string; ref: string; pieces: string[]; how: string; url: string };

const whatToDo =
  "When it comes, count what is in it and say what arrived. Whoever opens the bag can do that with the code on its slip, without an account. Then you can thank the people who made it.";

/** To the ward: a bag is on its way. */
export const sent = ({ hub, parcel, ref, pieces, how, url }: ToWard): Letter => ({
  subject: `A bag is on its way from ${hub} (${ref})`,
  paragraphs: [`${hub} has sent you ${sayList(pieces)}. The bag is marked ${parcel}.`, whatToDo],
  ...(how ? { quote: { words: how, by: `${hub}, on how it travels` } } : {}),
  link: { label: "Say what arrived", url },
});

/** To the ward: it has not left after all. */
export const unsent = ({ hub, parcel, ref, pieces, unpacked, url }: ToWard & { unpacked: boolean }): Letter => ({
  subject: `The bag from ${hub} has not left yet (${ref})`,
  paragraphs: [
    `We told you that ${hub} had sent bag ${parcel}, with ${sayList(pieces)}. ${unpacked ? "It has not left, and they have unpacked it." : "It has not left yet. They still have it."}`,
    "You do not need to do anything. Each time a bag leaves for you, we write to you.",
  ],
  link: { label: "See your request", url },
});

/** To the ward: has it come? */
export const reminded = ({
  hub,
  parcel,
  ref,
  pieces,
  sentOn,
  presumedOn,
  url,
}: ToWard & { sentOn: Date; presumedOn: Date }): Letter => ({
  subject: `Has the bag from ${hub} come? (${ref})`,
  paragraphs: [
    `${hub} sent bag ${parcel} on ${sayDay(sentOn)}, with ${sayList(pieces)}.`,
    "If it has come, say what arrived. It takes about a minute, and the hub then knows what is still needed.",
    `If it has not come, you do not need to do anything now. If nobody says anything by ${sayDay(presumedOn)} we will take it that all of it arrived, and you can still tell us otherwise after that.`,
  ],
  link: { label: "Say what arrived", url },
});

/** To the ward: nobody said anything, so it is taken to have come. */
export const presumed = ({ hub, parcel, ref, pieces, url }: ToWard): Letter => ({
  subject: `We have marked the bag from ${hub} as arrived (${ref})`,
  paragraphs: [
    `Nobody has told us about bag ${parcel} from ${hub}, with ${sayList(pieces)}, so we have taken it that all of it arrived.`,
    "If it did not, or not all of it, you can still say so, and what is missing goes back on the board. If it did, a thank-you reaches everybody whose work was in it.",
  ],
  link: { label: "Say what arrived, or say thank you", url },
});

type Counted = ToWard & { lines: string[]; remark: string };

/** To the ward: whoever opened the bag has counted it. */
export const counted = ({ hub, parcel, ref, lines, remark, url }: Counted): Letter => ({
  subject: `Somebody said what came in the bag from ${hub}. Is it right? (${ref})`,
  paragraphs: [
    `Somebody has opened bag ${parcel} from ${hub}, and used the code on its slip to say what came.`,
    ...lines,
    "If that is right, confirm it. If it is not, you can put it right.",
  ],
  ...(remark ? { quote: { words: remark, by: "Whoever opened the bag" } } : {}),
  link: { label: "Check the count", url },
});

type Short = { pieces: string; damaged: number; wrong: number; missing: number };
type Received = {
  place: string;
  parcel: string;
  good: string[];
  short: Short[];
  again: string[];
  corrected: boolean;
  remark: string;
  url: string;
};

/** To the hub: what arrived, and what is needed again. */
export const received = ({ place, parcel, good, short, again, corrected, remark, url }: Received): Letter => ({
  subject: corrected ? `The count of bag ${parcel} was put right` : `What arrived of bag ${parcel}`,
  paragraphs: [
    `${place} ${corrected ? "has counted bag" : "has opened bag"} ${parcel} ${corrected ? "again" : ""}`.trimEnd() +
      ".",
    good.length > 0 ? `Arrived and good: ${sayList(good)}. Thank you.` : "None of it could be used.",
    ...(short.length > 0
      ? [`Short: ${sayList(short.map(sayShort))}. These things happen, and nobody is to blame.`]
      : []),
    ...(again.length > 0 ? [`Needed again, and back on the board: ${sayList(again)}.`] : []),
  ],
  ...(remark ? { quote: { words: remark, by: place } } : {}),
  link: { label: "See this bag", url },
});

function sayShort({ pieces, damaged, wrong, missing }: Short) {
  const ways = { damaged, "not what was asked for": wrong, missing };
  const said = Object.entries(ways).flatMap(([way, quantity]) => (quantity > 0 ? [`${quantity} ${way}`] : []));
  return `${pieces} (${said.join(", ")})`;
}
