import { clothOf, Garment } from "@/components/garment";
import { Fact, Slip } from "@/components/slip";
import { Tag } from "@/components/tag";
import { ButtonLink } from "@/components/ui/button";
import { Hidden } from "@/components/ui/hidden";
import { sayShortDay } from "@/lib/dates";
import { sayCount, sayList } from "@/lib/garments/words";
import type { PublicHub } from "@/lib/hubs/listing";
import { sayAway } from "@/lib/places/words";

/** A hub in the list: where it is, what it makes and how to join. */
export function HubCard({ hub }: { hub: PublicHub }) {
  const { slug, name, outcode, away, weekly } = hub;
  return (
    <Slip
      id={`hub-${slug}`}
      head={<a href={`/hubs/${slug}`}>{name}</a>}
      tags={<HubTags hub={hub} />}
      facts={
        <>
          <Fact icon="place">{away ? `${outcode}, ${sayAway(away)}` : outcode}</Fact>
          <Fact icon="needle">about {sayCount(weekly)} a week</Fact>
        </>
      }
      foot={
        <>
          <p className="caption">{sayJoining(hub)}</p>
          <ButtonLink variant="small" href={`/hubs/${slug}`}>
            See how to join<Hidden> {name}</Hidden>
          </ButtonLink>
        </>
      }
    >
      <HubMakes makes={hub.makes} />
    </Slip>
  );
}

/** What sets a hub apart for now: it is new, or it rests. */
export const HubTags = ({ hub }: { hub: PublicHub }) => (
  <>
    {!hub.checked && <Tag kind="quiet">New</Tag>}
    {hub.restsUntil && <Tag kind="quiet">Resting until {sayShortDay(hub.restsUntil)}</Tag>}
  </>
);

/** What a hub makes, drawn and in words. */
export const HubMakes = ({ makes }: Pick<PublicHub, "makes">) => (
  <p className="hub-makes">
    {makes.slice(0, 4).map(({ slug, picture }) => (
      <Garment key={slug} picture={picture} cloth={clothOf(null)} size={40} />
    ))}
    <span>{sayMakes(makes)}</span>
  </p>
);

const sayMakes = (makes: PublicHub["makes"]) =>
  makes.length === 0 ? "Makes whatever is needed" : `Makes ${sayList(makes.map(({ many }) => many))}`;

/** How joining goes, in a few words. */
export const sayJoining = ({ joining }: Pick<PublicHub, "joining">) =>
  joining === "open" ? "Anybody may join at once" : "Ask to join, and a coordinator says yes";
