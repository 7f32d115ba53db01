import { Tally } from "@/components/ui/tally";
import type { Counts } from "@/lib/requests/progress";

type TotalsProps = { counts: Counts; hubs: number; medianDays: number | null };

/** What the network has done so far: pieces, hubs, and how long it takes. */
export function Totals({ counts, hubs, medianDays }: TotalsProps) {
  return (
    <div className="stack">
      <Tally
        items={[
          { word: "pieces asked for", count: counts.asked },
          { word: "promised by hubs", count: counts.claimed },
          { word: "made", count: counts.made },
          { word: "received", count: counts.received },
        ]}
      />
      <p>
        {sayHubs(hubs)}
        {medianDays !== null && ` ${sayWait(medianDays)}`}
      </p>
    </div>
  );
}

const sayHubs = (hubs: number) =>
  ({ 0: "No hub has joined yet.", 1: "1 hub makes them." })[hubs] ?? `${hubs.toLocaleString("en-GB")} hubs make them.`;

/** The median, in words that need no mathematics. */
function sayWait(days: number) {
  if (days === 0) return "Half of what arrives is there on the day it was asked for.";
  return `Half of what arrives is there within ${days === 1 ? "1 day" : `${days.toLocaleString("en-GB")} days`} of asking.`;
}
