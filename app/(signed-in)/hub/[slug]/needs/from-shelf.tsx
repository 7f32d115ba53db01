import { ButtonLink } from "@/components/ui/button";
import { Hidden } from "@/components/ui/hidden";
import type { OnShelf } from "@/lib/claims/made";
import { couldFill } from "@/lib/claims/spare";
import { sayList, sayPieces } from "@/lib/garments/words";
import type { OwnHub } from "@/lib/hubs/queries/own";
import type { Need } from "@/lib/requests/needs";

/** What a hub could give of a request from its shelf, and the way to claim. */
export function FromShelf({ need, spare, hub }: { need: Need; spare: OnShelf[]; hub: OwnHub }) {
  const parts = need.lines.flatMap((line) => {
    const quantity = couldFill(line, spare);
    return quantity > 0 ? [sayPieces(quantity, line.garment, line.size, line.colour)] : [];
  });
  return (
    <>
      {parts.length > 0 && (
        <p>
          <b>On your shelf now:</b> {sayList(parts)}
        </p>
      )}
      {hub.mayClaim && !hub.closed && (
        <ButtonLink variant="small" href={`/hub/${hub.slug}/needs/${need.ref}/claim`}>
          Claim some<Hidden> for {need.place}</Hidden>
        </ButtonLink>
      )}
    </>
  );
}
