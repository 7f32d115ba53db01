import { ReachedCard } from "@/components/reached-card";
import type { PersonActor } from "@/lib/actor";
import { listReached } from "@/lib/thanks/queries/reached";

const shown = 3;

/** The newest thank-yous for somebody, also when they are in no hub any more. */
export async function OwnThanks({ actor }: { actor: PersonActor }) {
  const { reached, total } = await listReached(actor, 1, shown);
  return (
    <>
      {reached.map((each) => (
        <ReachedCard key={each.thanksId} reached={each} />
      ))}
      {total > shown && (
        <p>
          <a href="/home/thanks">See all {total} thank-yous</a>
        </p>
      )}
    </>
  );
}
