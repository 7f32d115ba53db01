import { BareBobbinDrawing } from "@/components/drawings";
import { Spool } from "@/components/spool";
import { ButtonLink } from "@/components/ui/button";
import { Caption, Lede } from "@/components/ui/page-head";
import { sayMoment } from "@/lib/dates";
import { sayNumber } from "@/lib/garments/words";
import type { Counts } from "@/lib/requests/progress";

/** What Bobbin is, and beside it the whole network on one spool. */
export function FrontHero({ counts, at }: { counts: Counts; at: Date }) {
  return (
    <div className="wrap hero">
      <div className="hero-say">
        <h1 className="display">
          Wards ask. Neighbours <span className="sewn">sew.</span>
        </h1>
        <Lede>
          Bobbin brings scrubs from volunteer sewing hubs to the wards, care homes and hospices near them. Everyone can
          see what is needed, how far it has got and when it arrives.
        </Lede>
        <p className="hero-go">
          <ButtonLink variant="primary" href="/ask">
            Ask for scrubs
          </ButtonLink>
          <a className="hero-link" href="/needs">
            See what is needed
          </a>
        </p>
      </div>
      <section className="hero-count" aria-labelledby="totals">
        {counts.asked > 0 ? <Wound counts={counts} at={at} /> : <Bare />}
      </section>
    </div>
  );
}

const Wound = ({ counts, at }: { counts: Counts; at: Date }) => (
  <>
    <h2 id="totals" className="hero-count-head">
      <b>{sayNumber(counts.asked)}</b> {counts.asked === 1 ? "piece" : "pieces"} asked for so far
    </h2>
    <Spool counts={counts} />
    <div className="hero-when">
      <Caption>Counted on {sayMoment(at)}</Caption>
    </div>
  </>
);

const Bare = () => (
  <div className="stack">
    <BareBobbinDrawing size={160} />
    <h2 id="totals">The bobbin is waiting for its first thread</h2>
    <p className="soft">Nothing has been asked for here yet. When a ward asks, you can watch it fill.</p>
  </div>
);
