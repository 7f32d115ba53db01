import { Actions } from "@/components/ui/layout";
import { Caption } from "@/components/ui/page-head";
import type { PersonActor } from "@/lib/actor";

/** The hub that this page is for; and for somebody in several, the way to the others. */
export function HubChoice({ hubs, chosen }: { hubs: PersonActor["hubs"]; chosen: string }) {
  if (hubs.length === 1) return <Caption>{hubs[0]?.name}</Caption>;
  return (
    <nav aria-label="Your hubs">
      <Actions>
        {hubs.map(({ slug, name }) =>
          slug === chosen ? (
            <b key={slug}>{name}</b>
          ) : (
            <a key={slug} href={`/home?hub=${slug}`}>
              {name}
            </a>
          ),
        )}
      </Actions>
    </nav>
  );
}
