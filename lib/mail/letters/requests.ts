import { sayDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Claimed = { hub: string; ref: string; pieces: string[]; total: string; promisedFor: Date; url: string };

/** To the ward: a hub has promised some of what it asked for. */
export const claimed = ({ hub, ref, pieces, total, promisedFor, url }: Claimed): Letter => ({
  subject: `${hub} will make ${total} for you (${ref})`,
  paragraphs: [
    `Good news. ${hub} has claimed ${sayList(pieces)}.`,
    `They plan to have them ready by ${sayDay(promisedFor)}. We will write again when a bag is on its way.`,
  ],
  link: { label: "See your request", url },
});

type Released = {
  hub: string;
  ref: string;
  pieces: string;
  reason: string;
  words: string;
  standing: boolean;
  url: string;
};

/** To the ward: a promise was let go, kindly, and the pieces are on the board again. */
export const released = ({ hub, ref, pieces, reason, words, standing, url }: Released): Letter => ({
  subject: standing ? `${pieces} are back on the board (${ref})` : `A promise has ended (${ref})`,
  paragraphs: [
    `${hub} had claimed ${pieces} for you and cannot make them after all. Their reason: ${lower(reason)}.`,
    standing
      ? "They are back on the board, where every hub can see them. You do not need to do anything."
      : "This request is not on the board now. You do not need to do anything.",
  ],
  ...(words ? { quote: { words, by: hub } } : {}),
  link: { label: "See your request", url },
});

/** To the ward: the hub that promised has closed. */
export const ended = ({
  hub,
  ref,
  pieces,
  url,
}: {
  hub: string;
  ref: string;
  pieces: string[];
  url: string;
}): Letter => ({
  subject: `${hub} has closed (${ref})`,
  paragraphs: [
    `${hub} has closed, and cannot make the ${sayList(pieces)} that it had claimed for you. They are back on the board, where every hub can see them. You do not need to do anything.`,
  ],
  link: { label: "See your request", url },
});

type Redated = { hub: string; ref: string; pieces: string; was: Date; promisedFor: Date; url: string };

/** To the ward: a promise has another day. */
export const redated = ({ hub, ref, pieces, was, promisedFor, url }: Redated): Letter => ({
  subject: `${hub} now plans for ${sayDay(promisedFor)} (${ref})`,
  paragraphs: [
    `${hub} is making ${pieces} for you. They planned to have them ready by ${sayDay(was)}, and now plan for ${sayDay(promisedFor)}.`,
  ],
  link: { label: "See your request", url },
});

type Fewer = { hub: string; place: string; ref: string; pieces: string; url: string };

/** To a hub: the ward needs fewer, and some of its promise has ended. */
export const fewer = ({ hub, place, ref, pieces, url }: Fewer): Letter => ({
  subject: `Fewer to make: ${pieces} (${ref})`,
  paragraphs: [
    `${place} needs fewer than it asked for, so ${hub} no longer needs to make ${pieces} for request ${ref}.`,
    "What you have already packed still goes. Anything you have made stays in your stock for another ward. Thank you for being ready to help.",
  ],
  link: { label: "See what to make next", url },
});

type Withdrawn = {
  hub: string;
  place: string;
  ref: string;
  pieces: string[];
  reason: string;
  words: string;
  url: string;
};

/** To a hub: the request was taken back. */
export const withdrawn = ({ hub, place, ref, pieces, reason, words, url }: Withdrawn): Letter => ({
  subject: `Request ${ref} has been withdrawn`,
  paragraphs: [
    `${place} has withdrawn request ${ref}, so ${hub} no longer needs to make ${sayList(pieces)}. Their reason: ${lower(reason)}.`,
    "What you have already packed still goes. Anything you have made stays in your stock for another ward. Thank you for being ready to help.",
  ],
  ...(words ? { quote: { words, by: place } } : {}),
  link: { label: "See what to make next", url },
});

const lower = (reason: string) => reason.charAt(0).toLowerCase() + reason.slice(1);
