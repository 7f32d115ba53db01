import { sayGarments, sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type ToMaker = {
  words: string;
  by: string;
  hub: string;
  pieces: string | null;
  did: string;
  byHand?: string[];
  url: string;
};

/** To somebody whose work was in a bag: the ward's own words. `byHand`: whom they tell of it, being their coordinator. */
export const toMaker = ({ words, by, hub, pieces, did, byHand = [], url }: ToMaker): Letter => ({
  subject: `Thank you, from ${by}`,
  paragraphs: [
    [
      `${by} has written to everybody whose work was in a bag from ${hub}.`,
      pieces && `That bag held ${pieces} of yours.`,
      did,
    ]
      .filter(Boolean)
      .join(" "),
    ...(byHand.length > 0
      ? [`It held work by ${sayList(byHand)} too, whom no e-mail reaches. Please pass the words on.`]
      : []),
  ],
  quote: { words, by },
  link: { label: "See what your work became", url },
});

type ToHub = { words: string; by: string; parcel: string; people: number; byHand: number; url: string };

/** To the hub's coordinators: thanks have come, and who still has to be told by hand. */
export const toHub = ({ words, by, parcel, people, byHand, url }: ToHub): Letter => ({
  subject: `A thank-you for bag ${parcel}`,
  paragraphs: [
    `${by} has thanked ${sayPeople(people)} whose work was in bag ${parcel}. We have sent these words to everybody with an e-mail address.`,
    ...(byHand > 0 ? [`${sayPeople(byHand)} cannot be reached by e-mail. Please pass the words on.`] : []),
  ],
  quote: { words, by },
  link: { label: "See this bag", url },
});

type ToMakersHub = { words: string; by: string; hub: string; makers: string[]; url: string };

/** To the coordinators of a hub that gave pieces away: a thank-you for them, and who still has to be told by hand. */
export const toMakersHub = ({ words, by, hub, makers, url }: ToMakersHub): Letter => ({
  subject: `A thank-you for ${sayList(makers)}`.slice(0, 100),
  paragraphs: [
    `${by} has written to everybody whose work was in a bag from ${hub}. Some of it came from your hub, and was made by ${sayList(makers)}, whom no e-mail reaches. Please pass the words on.`,
  ],
  quote: { words, by },
  link: { label: "Go to your hub", url },
});

const sayPeople = (people: number) => sayGarments(people, { one: "person", many: "people" });
