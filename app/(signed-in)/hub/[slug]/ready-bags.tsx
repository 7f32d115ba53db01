import { ReadyBag } from "@/components/ready-bag";
import { ButtonLink } from "@/components/ui/button";
import { Hidden } from "@/components/ui/hidden";
import { Stack } from "@/components/ui/layout";
import { piecesOf } from "@/lib/claims/bags";
import type { HubBoard } from "@/lib/claims/board";
import type { ShelfItem } from "@/lib/garments/queries/stock";
import type { OwnHub } from "@/lib/hubs/queries/own";

/** The bags that a hub could pack now. The first is the page's one thing to do. */
export function ReadyBags({ hub, board, shelf }: { hub: OwnHub; board: HubBoard; shelf: ShelfItem[] }) {
  if (board.ready.length === 0)
    return <p className="soft">Nothing on the shelf waits to be sent. What fits a promise shows here.</p>;
  return (
    <Stack>
      {board.ready.map((bag, i) => (
        <ReadyBag
          key={bag.ref}
          bag={bag}
          pieces={piecesOf(bag, shelf)}
          action={
            hub.mayClaim &&
            hub.checked && (
              <p>
                <ButtonLink variant={i === 0 ? "primary" : "secondary"} href={`/hub/${hub.slug}/pack/${bag.ref}`}>
                  Pack this bag<Hidden> for {bag.place}</Hidden>
                </ButtonLink>
              </p>
            )
          }
        />
      ))}
    </Stack>
  );
}
