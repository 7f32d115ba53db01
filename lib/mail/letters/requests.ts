import { sayDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Posted = {
  ref: string;
  pieces: string[];
  neededBy: Date;
  held: boolean;
  /** What waits, because the site is full of it. */
  resting: string[];
  url: string;
};

/** To who asked: the reference to keep, and what happens next. */
export const posted = ({ ref, pieces, neededBy, held, resting, url }: Posted): Letter => ({
  subject: `You have asked for scrubs (${ref})`,
  paragraphs: [
    `Your reference is ${ref}. You asked for ${sayList(pieces)}, by ${sayDay(neededBy)}.`,
    held
      ? "A steward checks your ward first. We write to you as soon as that is done, and then hubs can claim it."
      : resting.length === pieces.length
        ? "Your site has said that it is full of these, so the request waits. It goes on the needs board on the day that your site named, and then every hub can claim some."
        : "It is on the needs board now, where every hub can claim some. We write to you each time one does, and when a bag leaves for you.",
    ...(resting.length > 0 && resting.length < pieces.length
      ? [
          `Your site has said that it is full of some of it, so this waits until the day that your site named: ${sayList(resting)}.`,
        ]
      : []),
  ],
  link: { label: "See how far it has got", url },
});

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
  subject: standing ? `Back on the board: ${pieces} (${ref})` : `A promise has ended (${ref})`,
  paragraphs: [
    `${hub} had claimed ${pieces} for you, and cannot keep that promise after all. Their reason: ${lower(reason)}.`,
    standing
      ? "This need is back on the board, where every hub can see it. You do not need to do anything."
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
  again,
  url,
}: {
  hub: string;
  ref: string;
  pieces: string[];
  again: string[];
  url: string;
}): Letter => ({
  subject: `${hub} has closed (${ref})`,
  paragraphs: [
    `${hub} has closed. It had claimed ${sayList(pieces)} for you, and will not make ${pieces.length > 1 ? "them" : "that"}.`,
    again.length > 0
      ? `Back on the board, where every hub can see it: ${sayList(again)}. You do not need to do anything.`
      : "You no longer ask for that, so you do not need to do anything.",
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

/** What ended for one of the hubs that somebody coordinates. */
type Ended = { hub: string; pieces: string[] };
type Fewer = { hubs: Ended[]; place: string; ref: string; url: string };

/** To whoever coordinates one or more hubs: the ward needs fewer, and some of their promise has ended. */
export const fewer = ({ hubs, place, ref, url }: Fewer): Letter => ({
  subject: `Fewer to make: ${sayList(hubs.flatMap(({ pieces }) => pieces))} (${ref})`,
  paragraphs: [
    `${place} needs fewer than it asked for in request ${ref}.`,
    ...hubs.map(noLonger),
    "What you have already packed still goes. Anything you have made stays on your shelf for another ward. Thank you for being ready to help.",
  ],
  link: { label: "See what to make next", url },
});

type Withdrawn = {
  hubs: (Ended & { packed: string[] })[];
  place: string;
  ref: string;
  reason: string;
  words: string;
  url: string;
};

/** To whoever coordinates one or more hubs: the request was taken back. */
export const withdrawn = ({ hubs, place, ref, reason, words, url }: Withdrawn): Letter => ({
  subject: `Request ${ref} has been withdrawn`,
  paragraphs: [
    `${place} has withdrawn request ${ref}. Their reason: ${lower(reason)}.`,
    ...hubs.flatMap((each) => [
      ...(each.pieces.length > 0 ? [noLonger(each)] : []),
      ...(each.packed.length > 0 ? [stillPacked(each)] : []),
    ]),
    "Anything you have made stays on your shelf for another ward. Thank you for being ready to help.",
  ],
  ...(words ? { quote: { words, by: place } } : {}),
  link: { label: "See what to make next", url },
});

const noLonger = ({ hub, pieces }: Ended) => `${hub} no longer needs to make ${sayList(pieces)}.`;

const stillPacked = ({ hub, packed }: { hub: string; packed: string[] }) =>
  `${hub} has packed for it, and not sent: ${sayList(packed)}. Ask before you send. If it is not needed, unpack the bag, and it is back on your shelf.`;

const lower = (reason: string) => reason.charAt(0).toLowerCase() + reason.slice(1);
