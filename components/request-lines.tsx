import type { ReactNode } from "react";
import { FullLine, FullLines } from "@/components/line";
import { Tag } from "@/components/tag";
import { Hidden } from "@/components/ui/hidden";
import { sayDay } from "@/lib/dates";
import { sayItem } from "@/lib/garments/words";
import type { Counts } from "@/lib/requests/progress";
import { type Rest, sayRest } from "@/lib/rests/rules";

export type RequestLine = Counts & {
  id: number;
  promises?: LinePromise[];
  garmentType: { one: string; many: string; picture: string };
  size: { name: string };
  colour: { slug: string; name: string; cloth: string } | null;
  /** Its site is full of it for a while. */
  rest: Rest | null;
};

type LinePromise = {
  id: number;
  hub: { name: string; blockedAt: Date | null };
  quantity: number;
  packed: number;
  sent: number;
  promisedFor: Date;
};
type LinesProps = { lines: RequestLine[]; change?: (line: RequestLine) => string };

/** What a ward asked for, line by line, with how far each has got. `change` is where its number is changed. */
export const RequestLines = ({ lines, change }: LinesProps) => (
  <FullLines>
    {lines.map((line) => (
      <FullLine
        key={line.id}
        name={sayMany(line)}
        detail={sayDetail(line)}
        picture={line}
        colour={line.colour}
        garment={line.garmentType.picture}
      >
        {line.rest && (
          <p>
            <Tag kind="resting">{sayRest(line.rest)}</Tag>{" "}
            {line.rest.onHold ? "" : "Your site has said that it is full of these."}
          </p>
        )}
        {line.promises?.map((promise) => (
          <p key={promise.id} className="soft">
            {sayPromise(promise)}
          </p>
        ))}
        {change && <ChangeLink href={change(line)}>{sayItem(line.garmentType, line.size, line.colour)}</ChangeLink>}
      </FullLine>
    ))}
  </FullLines>
);

/** "Canal Street Sewers: 18, by 10 August 2026", how many of them have been sent, or that the hub is on hold. */
const sayPromise = ({ hub, quantity, packed, sent, promisedFor }: LinePromise) => {
  if (hub.blockedAt && quantity > packed)
    return `${hub.name}: ${quantity - packed} on hold for now. A steward looks after this promise`;
  if (sent === quantity) return `${hub.name} has sent ${quantity}`;
  return `${hub.name}: ${quantity} by ${sayDay(promisedFor)}${sent > 0 ? `, ${sent} of them sent` : ""}`;
};

const ChangeLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <p>
    <a href={href}>
      Change how many<Hidden>: {children}</Hidden>
    </a>
  </p>
);

/** "Scrub tops". */
export const sayMany = ({ garmentType: { many } }: RequestLine) => many.charAt(0).toUpperCase() + many.slice(1);

/** "M, navy". */
export const sayDetail = ({ size, colour }: RequestLine) =>
  `${size.name}, ${colour ? colour.name.toLowerCase() : "any colour"}`;
