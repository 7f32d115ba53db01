import { sayDay, sayShortDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type ToSite = { site: string; garments: string; until: Date | null; contact: string; url: string };

/** To everybody in a site's wards: somebody has said that it is full, or that it takes nothing. `garments`: "" is all. */
export const restedToWard = ({ site, garments, until, contact, url }: ToSite): Letter => ({
  subject: until ? `${site} is full until ${sayShortDay(until)}` : `${site} takes no donated clothing now`,
  paragraphs: [
    until
      ? `Somebody at your site has said that ${site} is full${garments ? ` of ${garments}` : ""} until ${sayDay(until)}.`
      : `Somebody at your site has said that ${site} takes no donated clothing at the moment. Whoever has a question can ask: ${contact}.`,
    until
      ? "What your wards have asked for is off the board until then. On that day it comes back by itself."
      : "What your wards have asked for is off the board, and nobody can ask for more.",
    "What hubs have promised already still stands, and they have heard of this too.",
    "If this is not right, any of you can end it with one button.",
  ],
  link: { label: "See what your site has said", url },
});

type ToHub = { place: string; pieces: string[]; url: string };

/** To the coordinators of a hub that has promised something there. */
export const restedToHub = ({ place, pieces, until, url }: ToHub & { until: Date | null }): Letter => ({
  subject: until ? `${place} is full until ${sayShortDay(until)}` : `${place} takes no donated clothing now`,
  paragraphs: [
    until
      ? `${place} has said that it is full until ${sayDay(until)}.`
      : `${place} has said that it takes no donated clothing at the moment.`,
    `You have promised, and not sent: ${sayList(pieces)}. Your promise stands.`,
    until
      ? "Please keep the bag until that day. If you would rather make something else, you can let some of it go. What you have made is good for another ward."
      : "Please do not send a bag there now. You can let the promise go. What you have made is good for another ward.",
  ],
  link: { label: "See your promises", url },
});

/** To everybody in a site's wards: it takes something again. */
export const endedToWard = ({ site, garments, again, url }: Omit<ToSite, "until" | "contact"> & { again: boolean }) =>
  ({
    subject: `${site} takes ${garments} again`,
    paragraphs: [
      `${site} takes ${garments} again.`,
      again
        ? "What your wards still need is back on the board, where every hub can see it. If you no longer need it, ask for fewer."
        : "You can ask for more whenever you need it.",
    ],
    link: { label: "Go to your ward", url },
  }) satisfies Letter;

/** To the coordinators of a hub that has promised something there. */
export const endedToHub = ({ place, pieces, url }: ToHub): Letter => ({
  subject: `${place} has room again`,
  paragraphs: [
    `${place} was full, and has room again. Thank you for waiting.`,
    `You have promised, and not sent: ${sayList(pieces)}. You can send it when it is ready.`,
  ],
  link: { label: "See your promises", url },
});

type Stop = { what: string; until: Date; reason: string; instead: string[]; url: string };

/** To everybody in the hubs that make it: please stop for a while, and what to make instead. */
export const stop = ({ what, until, reason, instead, url }: Stop): Letter => ({
  subject: `Please stop making ${what} until ${sayShortDay(until)}`,
  paragraphs: [
    `There are enough ${what} for now. Please stop making them until ${sayDay(until)}. Thank you for all that you have made: none of it is lost.`,
    instead.length > 0
      ? `Please make these instead: ${sayList(instead)}.`
      : "Nothing else that your hub makes is short at the moment, so a rest is well earned.",
  ],
  quote: { words: reason, by: "A steward of the network" },
  link: { label: "See what is needed", url },
});

/** To the coordinators of the hubs that make it: it can be made again. */
export const again = ({ what, url }: { what: string; url: string }): Letter => ({
  subject: `You can make ${what} again`,
  paragraphs: [
    `Some time ago everybody was asked to stop making ${what}. That is over: you can make them again.`,
    "The balance of the network says what is needed most.",
  ],
  link: { label: "See the balance", url },
});
