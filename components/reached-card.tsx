import { ThanksCard } from "@/components/thanks-card";
import { sayDay } from "@/lib/dates";
import { sayCount } from "@/lib/garments/words";
import { sayYouDid } from "@/lib/tasks/rules";
import type { TaskKind } from "@/prisma/generated/enums";

type Reached = { words: string; ward: string; site: string; at: Date; pieces: number; tasks: number; did: TaskKind[] };

/** A ward's words as one of those whose work was in the bag reads them. */
export const ReachedCard = ({ reached: { words, ward, site, at, pieces, tasks, did } }: { reached: Reached }) => (
  <ThanksCard title="A thank-you for you" words={words}>
    <p>
      <b>{`${ward}, ${site}`}</b>
    </p>
    <p>
      {[
        `${sayDay(at)}.`,
        pieces > 0 && `${sayCount(pieces)} of yours ${pieces === 1 ? "was" : "were"} in the bag.`,
        sayYouDid(did, tasks),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  </ThanksCard>
);
