import type { Letter } from "@/lib/mail/letter";

const by = "The steward";

type Acted = { whom: string; ref: string; sentence: string; url: string };

/** To those for whom a steward did something: what it was. Why is added to every letter about it. */
export const acted = ({ whom, ref, sentence, url }: Acted): Letter => ({
  subject: `A steward acted for ${whom} (${ref})`,
  paragraphs: [
    `A steward did something for ${whom}, because nobody there could be reached.`,
    sentence,
    "If that is not right, write to a steward.",
  ],
  link: { label: "See what has happened", url },
});

/** Any letter about what a steward did for somebody: all concerned read why. */
export const actedFor = (letter: Letter, words: string): Letter => ({
  ...letter,
  paragraphs: [...letter.paragraphs, "A steward did this for them, and says why."],
  quote: { words, by },
});

type Blocked = { words: string; contact: string };

/** To somebody whose account is blocked. Their one way on is to write to a person. */
export const personBlocked = ({ words, contact, url }: Blocked & { url: string }): Letter => ({
  subject: "Your Bobbin account is on hold",
  paragraphs: [
    "A steward has put your account on hold, so you are signed out and cannot sign in for now.",
    "Nothing you made or asked for is lost, and thanks for what you made still count.",
    `To talk about it, or if you think that it is a mistake, write to ${contact}.`,
  ],
  ...reason(words),
  link: { label: "Read how Bobbin works", url },
});

export const personUnblocked = ({ words, url }: { words: string; url: string }): Letter => ({
  subject: "Your Bobbin account is open again",
  paragraphs: ["A steward has opened your account again. You can sign in as before, and everything is where it was."],
  ...reason(words),
  link: { label: "Sign in", url },
});

type Hub = { hub: string; words: string; url: string };

/** To the coordinators of a hub on hold. */
export const hubBlocked = ({ hub, words, url, contact }: Hub & Blocked): Letter => ({
  subject: `${hub} is on hold`,
  paragraphs: [
    `A steward has put ${hub} on hold. It cannot claim, pack, send or take new people for now, and public pages do not show it.`,
    "Nothing is lost. You can still log what you make, unpack bags, and let go of promises so that others can make them.",
    `To talk about it, write to ${contact}.`,
  ],
  ...reason(words),
  link: { label: "Go to the hub", url },
});

export const hubUnblocked = ({ hub, words, url }: Hub): Letter => ({
  subject: `${hub} can go on`,
  paragraphs: [`${hub} is no longer on hold. It can claim, pack and send as before, and its promises stand.`],
  ...reason(words),
  link: { label: "Go to the hub", url },
});

type Ward = { ward: string; words: string; url: string };

/** To the people of a ward on hold. */
export const wardBlocked = ({ ward, words, url, contact }: Ward & Blocked): Letter => ({
  subject: `${ward} is on hold`,
  paragraphs: [
    `A steward has put ${ward} on hold. What it asked for is off the needs board for now, and nothing new can be asked.`,
    "Nothing is lost. You can still say what arrives, and thank the people who made it.",
    `To talk about it, write to ${contact}.`,
  ],
  ...reason(words),
  link: { label: "Go to the ward", url },
});

export const wardUnblocked = ({ ward, words, url }: Ward): Letter => ({
  subject: `${ward} can go on`,
  paragraphs: [`${ward} is no longer on hold. What it asked for and still needs is on the board again.`],
  ...reason(words),
  link: { label: "Go to the ward", url },
});

type Waiting = { hub: string; refs: string; url: string };

/** To a ward: a hub that promised something is on hold. Why is between the stewards and that hub. */
export const promisesWait = ({ hub, refs, url }: Waiting): Letter => ({
  subject: `${hub} is on hold (${refs})`,
  paragraphs: [
    `${hub} has promised to make something for you, and is on hold at the moment. What it has not packed yet waits.`,
    "A steward looks after that promise. If the hub cannot go on, it goes back on the board. You do not need to do anything.",
  ],
  link: { label: "See your request", url },
});

export const promisesGoOn = ({ hub, refs, url }: Waiting): Letter => ({
  subject: `${hub} goes on (${refs})`,
  paragraphs: [`${hub} is no longer on hold, and what it still promises you stands.`],
  link: { label: "See your request", url },
});

type Requests = { refs: string; many: boolean; url: string };

/** To a hub: what it has promised waits, because its ward does. */
export const requestsWait = ({ refs, many, url }: Requests): Letter => ({
  subject: `On hold for now: ${refs}`,
  paragraphs: [
    `${many ? "Requests" : "Request"} ${refs}, which you promised something for, ${many ? "are" : "is"} on hold for now. Your promise stands, and nobody else can claim it.`,
    "Keep what you have made, and make no more for it until we write again. You may let go of the promise if you cannot wait.",
  ],
  link: { label: "See your promises", url },
});

export const requestsGoOn = ({ refs, many, url }: Requests): Letter => ({
  subject: `You can go on: ${refs}`,
  paragraphs: [
    `${many ? "Requests" : "Request"} ${refs} no longer ${many ? "wait" : "waits"}. Your promise stands, and you can go on. Thank you for waiting.`,
  ],
  link: { label: "See your promises", url },
});

const reason = (words: string) => (words ? { quote: { words, by } } : {});
