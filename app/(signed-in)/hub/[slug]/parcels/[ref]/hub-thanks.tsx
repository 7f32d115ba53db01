import { ThanksCard } from "@/components/thanks-card";
import { sayDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";

type Props = { thanks: { words: string; at: Date; by: string; byHand: string[] } };

/** What the ward wrote about this bag, and whom a coordinator still has to tell. */
export const HubThanks = ({ thanks: { words, at, by, byHand } }: Props) => (
  <>
    <ThanksCard title="A thank-you for this bag" words={words}>
      <p>
        <b>{by}</b>
      </p>
      <p>{`${sayDay(at)}. Everybody with an e-mail address whose work was in it has these words.`}</p>
    </ThanksCard>
    {byHand.length > 0 && (
      <p>{`Please pass these words on to ${sayList(byHand)}: we have no e-mail address for them.`}</p>
    )}
  </>
);
