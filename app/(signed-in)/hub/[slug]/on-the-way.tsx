import { Notice } from "@/components/ui/notice";
import type { PersonActor } from "@/lib/actor";
import { sayDay } from "@/lib/dates";
import type { OwnHub } from "@/lib/hubs/queries/own";
import { listComing } from "@/lib/transfers/queries/hub";

/** Pieces from other hubs that wait to be counted in. */
export async function OnTheWay({ actor, hub }: { actor: PersonActor; hub: OwnHub }) {
  const coming = await listComing(actor, hub.id);
  if (coming.length === 0) return null;
  return (
    <Notice title="Pieces are on their way to you">
      <ul>
        {coming.map(({ ref, other, at }) => (
          <li key={ref}>
            <a href={`/hub/${hub.slug}/transfers/${ref}`}>From {other.name}</a>, since {sayDay(at)}
          </li>
        ))}
      </ul>
      <p>When they are here, count them in.</p>
    </Notice>
  );
}
