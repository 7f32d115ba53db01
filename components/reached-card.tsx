import { ThanksCard } from "@/components/thanks-card";
import { sayDay } from "@/lib/dates";
import { sayCount } from "@/lib/garments/words";

type Reached = { words: string; ward: string; site: string; at: Date; pieces: number };

/** A ward's words as one of those who made the pieces reads them. */
export const ReachedCard = ({ reached: { words, ward, site, at, pieces } }: { reached: Reached }) => (
  <ThanksCard title="A thank-you for you" words={words}>
    <p>
      <b>{`${ward}, ${site}`}</b>
    </p>
    <p>{`${sayDay(at)}. ${sayCount(pieces)} of yours ${pieces === 1 ? "was" : "were"} in the bag.`}</p>
  </ThanksCard>
);
