import { Section } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import type { HubBoard } from "@/lib/claims/board";
import { sayGarments } from "@/lib/garments/words";
import { countWaiting } from "@/lib/shipments/queries/waiting";

type WaitingProps = { actor: PersonActor; hub: PersonActor["hubs"][number]; board: HubBoard };

/** What waits for a coordinator at their hub. */
export async function Waiting({ actor, hub, board }: WaitingProps) {
  const { asked, packed } = await countWaiting(actor, hub.hubId);
  const at = `/hub/${hub.slug}`;
  const bag = { one: "bag", many: "bags" };
  const waiting = [
    asked > 0 && {
      href: `${at}/people`,
      words: `${sayGarments(asked, { one: "person", many: "people" })} asked to join`,
    },
    board.ready.length > 0 && {
      href: `${at}/pack`,
      words: `${sayGarments(board.ready.length, bag)} could be packed now`,
    },
    packed > 0 && { href: `${at}/parcels`, words: `${sayGarments(packed, bag)} packed and not sent yet` },
  ].filter((each) => each !== false);
  return (
    <Section title="Waiting for you" action={<a href={at}>{hub.name}</a>}>
      {waiting.length === 0 ? (
        <p className="soft">Nothing is waiting at {hub.name}.</p>
      ) : (
        <ul className="entries">
          {waiting.map(({ href, words }) => (
            <li key={href} className="entry entry-plain">
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
