import { sayGarments } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type ToMaker = { words: string; by: string; hub: string; pieces: string | null; did: string; url: string };

/** To somebody whose work was in a bag: the ward's own words. */
export const toMaker = ({ words, by, hub, pieces, did, url }: ToMaker): Letter => ({
  subject: `Thank you, from ${by}`,
  paragraphs: [
    [
      `${by} has written to everybody whose work was in a bag from ${hub}.`,
      pieces && `That bag held ${pieces} of yours.`,
      did,
    ]
      .filter(Boolean)
      .join(" "),
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

const sayPeople = (people: number) => sayGarments(people, { one: "person", many: "people" });
