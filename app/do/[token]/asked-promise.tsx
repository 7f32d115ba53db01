import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import type { AskedPromise } from "@/lib/claims/queries/asked";
import { sayDay } from "@/lib/dates";
import { sayNumber, sayPieces } from "@/lib/garments/words";

/** "12 scrub tops, M, navy": what of a promise is not sent. */
export const sayUnsent = ({ quantity, sent, garment, size, colour }: AskedPromise) =>
  sayPieces(quantity - sent, garment, size, colour);

/** What a question about a promise is about. */
export function PromiseHead({ promise, title }: { promise: AskedPromise; title: string }) {
  const { ref, place, hub, promisedFor, made, sent } = promise;
  const ready = made - sent;
  return (
    <PageHead
      caption={`Request ${ref}, ${place}`}
      title={title}
      lede={`${hub.name} promised ${sayUnsent(promise)}, by ${sayDay(promisedFor)}.${ready > 0 ? ` ${sayNumber(ready)} of them ${ready === 1 ? "is" : "are"} made.` : ""}`}
    />
  );
}

/** There is nothing left to say about a promise. */
export const NothingLeft = ({ promise: { ref, hub, quantity } }: { promise: AskedPromise }) => (
  <>
    <PageHead caption={`Request ${ref}`} title="There is nothing to answer any more" />
    <Empty title={quantity === 0 ? "This promise has ended" : "All of this has been sent"}>
      <p>
        <a href={`/hub/${hub.slug}/promises`}>See what {hub.name} has promised</a>
      </p>
    </Empty>
  </>
);
