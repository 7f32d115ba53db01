import { ThanksCard } from "@/components/thanks-card";
import { sayDay } from "@/lib/dates";
import { sayNumber } from "@/lib/garments/words";
import { sayWard } from "@/lib/places/words";
import type { SiteKind } from "@/prisma/generated/enums";

type ShownProps = { words: string; site: { kind: SiteKind; outcode: string }; on: Date; people: number };

/** Words that a ward has allowed everybody to read, without its name. */
export const ShownThanks = ({ words, site, on, people }: ShownProps) => (
  <div className="back-to">
    <div className="stack">
      <h2>Thanks find their way back</h2>
      <p className="soft">When a ward says thank you, its words reach everyone whose work was in the bag.</p>
    </div>
    <ThanksCard title={`From ${sayWard(site)}`} words={words} level={3}>
      <p className="small">
        Sent on {sayDay(on)}
        {people > 0 && ` to the ${people === 1 ? "person" : `${sayNumber(people)} people`} whose work was in the bag`}.
      </p>
    </ThanksCard>
  </div>
);
