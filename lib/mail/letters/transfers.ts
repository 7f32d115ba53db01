import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Pieces = { hub: string; ref: string; pieces: string[]; how: string; url: string };

const stillTheirs =
  "When they come, count them in. Then they are on your shelf, and a thank-you for them still reaches the people who made them.";

/** To a hub: another gives it pieces. */
export const given = ({ hub, ref, pieces, how, url }: Pieces): Letter => ({
  subject: `Pieces on their way from ${hub} (${ref})`,
  paragraphs: [`${hub} gives you ${sayList(pieces)}.`, stillTheirs],
  ...quoted(how, `${hub}, on how they get to you`),
  link: { label: "Count in what comes", url },
});

/** To a hub: another has closed, and gives it all that was on its shelf. */
export const left = ({ hub, ref, pieces, how, url }: Pieces): Letter => ({
  subject: `${hub} has closed, and gives you its pieces (${ref})`,
  paragraphs: [`${hub} has closed. It gives you what was on its shelf: ${sayList(pieces)}.`, stillTheirs],
  ...quoted(how, hub),
  link: { label: "Count in what comes", url },
});

/** To a hub: another takes some of what it offered. */
export const taken = ({ hub, ref, pieces, how, url }: Pieces): Letter => ({
  subject: `${hub} takes pieces that you offered (${ref})`,
  paragraphs: [
    `${hub} takes ${sayList(pieces)}. Please put them aside: they are no longer on your shelf here.`,
    "Arrange with them how the pieces get there. If it does not work out, you can take them back.",
  ],
  ...quoted(how, hub),
  link: { label: "See what they take", url },
});

/** To a hub: what it gave has been counted in. */
export const received = ({ hub, ref, pieces, short, url }: Omit<Pieces, "how"> & { short: string[] }): Letter => ({
  subject: `${hub} has counted in what you gave (${ref})`,
  paragraphs: [
    pieces.length > 0
      ? `${hub} has counted what came from you: ${sayList(pieces)}.`
      : `${hub} says that nothing came from you.`,
    ...(short.length > 0 ? [`Not among them: ${sayList(short)}. These things happen, and nobody is to blame.`] : []),
    "Thank you for passing pieces on. A thank-you for them still reaches the people who made them.",
  ],
  link: { label: "See what came", url },
});

/** To a hub: what was on its way to it is not coming. */
export const takenBack = ({ hub, ref, pieces, url }: Omit<Pieces, "how">): Letter => ({
  subject: `The pieces from ${hub} are not coming (${ref})`,
  paragraphs: [`${hub} has taken back what was on its way to you: ${sayList(pieces)}. You do not need to do anything.`],
  link: { label: "See what it was", url },
});

type Thanked = { hub: string; sent: string; words: string; url: string };

/** To somebody of a hub that has closed: its words of thanks. */
export const thanked = ({ hub, sent, words, url }: Thanked): Letter => ({
  subject: `${hub} has closed. Thank you for all you did`,
  paragraphs: [
    `${hub} has closed. In its time it sent ${sent} to wards.`,
    "What you made still counts, and thanks for it will still reach you. If you would like to go on, other hubs near you would be glad of you.",
  ],
  ...quoted(words, `The coordinators of ${hub}`),
  link: { label: "Find another hub", url },
});

/** To somebody who had asked to join a hub that has closed. */
export const waited = ({ hub, url }: { hub: string; url: string }): Letter => ({
  subject: `Your request to join ${hub}`,
  paragraphs: [
    `${hub} has closed, so it cannot take you on. Thank you for offering. Other hubs near you may be looking for help.`,
  ],
  link: { label: "Find another hub", url },
});

const quoted = (words: string, by: string) => (words ? { quote: { words, by } } : {});
