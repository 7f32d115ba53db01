import type { ReactNode } from "react";
import { LineRow, Lines } from "@/components/line";
import { Fact, Slip } from "@/components/slip";
import { Tag } from "@/components/tag";
import { daysBetween, sayDay } from "@/lib/dates";
import { sayAway } from "@/lib/places/words";
import type { Need, NeedLine } from "@/lib/requests/needs";
import { claimingOf } from "@/lib/requests/progress";
import { sayRest } from "@/lib/rests/rules";

/** A request on the board. `action` stands at its foot: what the reader may do about it. */
export function NeedCard({ need, href, today, action }: NeedProps) {
  const { ref, place, outcode, away, neededBy, lines } = need;
  return (
    <Slip
      id={ref}
      head={<a href={href}>{place}</a>}
      tags={<NeedTags need={need} today={today} />}
      facts={
        <>
          <Fact icon="place">{away ? `${outcode}, ${sayAway(away)}` : outcode}</Fact>
          <Fact icon="diary">
            Needed by <b>{sayDay(neededBy)}</b>
          </Fact>
        </>
      }
      foot={
        <>
          <p className="caption">Request {ref}</p>
          {action}
        </>
      }
    >
      <Lines>
        {lines.map((line) => (
          <LineRow
            key={line.id}
            {...lineWords(line)}
            picture={line.counts}
            need={line.rest ? sayRest(line.rest) : undefined}
          />
        ))}
      </Lines>
    </Slip>
  );
}

type NeedProps = { need: Need; href: string; today: Date; action?: ReactNode };

/** A line's words and drawing, for `LineRow` and `FullLine`. */
export const lineWords = ({ garment, size, colour }: Pick<NeedLine, "garment" | "size" | "colour">) => ({
  name: garment.many.charAt(0).toUpperCase() + garment.many.slice(1),
  detail: `${size.name}, ${colour ? colour.name.toLowerCase() : "any colour"}`,
  colour,
  garment: garment.picture,
});

/** How near its day is, and how far it has got. */
export function NeedTags({ need, today }: { need: Pick<Need, "urgency" | "neededBy" | "lines">; today: Date }) {
  const left = need.lines.some(({ needed }) => needed > 0);
  const rest = need.lines.find((line) => line.rest && line.counts.claimed < line.counts.asked)?.rest;
  const soon = left && sayHurry(need, today);
  return (
    <>
      {soon && <Tag kind="late">{soon}</Tag>}
      {left || !rest ? (
        <Tag kind={claimingOf(need.lines.map(({ counts }) => counts))} />
      ) : (
        <Tag kind="resting">{sayRest(rest)}</Tag>
      )}
    </>
  );
}

function sayHurry({ urgency, neededBy }: Pick<Need, "urgency" | "neededBy">, today: Date) {
  const days = daysBetween(today, neededBy);
  if (days < 0) return "Needed now";
  if (days < 2) return days === 0 ? "Needed today" : "Needed tomorrow";
  if (days <= 3) return `Needed in ${days} days`;
  return urgency === "urgent" ? "Urgent" : null;
}
