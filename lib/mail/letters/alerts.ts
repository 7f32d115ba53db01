import { sayDay, sayShortDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import type { Letter } from "@/lib/mail/letter";

type Needed = {
  hub: string;
  place: string;
  outcode: string;
  /** "about 3 miles away", or nothing where nobody knows. */
  away: string;
  ref: string;
  pieces: string[];
  total: string;
  neededBy: Date;
  url: string;
};

const most = 10;

/** To a hub's coordinators: somebody near needs what they make. */
export const needed = ({ hub, place, outcode, away, ref, pieces, total, neededBy, url }: Needed): Letter => ({
  subject: `Needed near you: ${total} by ${sayShortDay(neededBy)} (${ref})`,
  paragraphs: [
    `${place} needs ${sayList([...pieces.slice(0, most), ...others(pieces.length - most)])}, by ${sayDay(neededBy)}. Nobody has claimed these yet.`,
    `It is in ${outcode}${away && `, ${away}`}. ${hub} makes these, and seems to have room this week.`,
    "Claim as few or as many as you can make. If you cannot this time, you do not need to do anything: other hubs hear of it too.",
  ],
  link: { label: "Claim some of these", url },
});

const others = (more: number) => (more > 0 ? [`${more} other ${more === 1 ? "kind" : "kinds"} of garment`] : []);
