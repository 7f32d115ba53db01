import { Entries, Entry } from "@/components/ui/entries";
import { sayDay } from "@/lib/dates";
import { sayList, sayPieces } from "@/lib/garments/words";
import type { RequestState } from "@/prisma/generated/enums";

type Named = { name: string };
type Line = {
  garmentTypeId: number;
  asked: number;
  sent: number;
  garmentType: { one: string; many: string };
  size: Named;
  colour: Named | null;
};
type Request = { id: number; ref: string; state: RequestState; own: boolean; neededBy: Date; lines: Line[] };

/** Requests that wait for some of the same garments, with what of those they ask for. */
export const AlreadyList = ({ requests, wanted }: { requests: Request[]; wanted: number[] }) => (
  <Entries>
    {requests.map(({ id, ref, state, own, neededBy, lines }) => (
      <Entry
        key={id}
        note={[
          own ? "Your ward" : "Another ward of your site",
          `needed by ${sayDay(neededBy)}`,
          ...(state === "held" ? ["a steward is checking your ward first"] : []),
          ...(state === "sleeping" ? ["asleep: you can wake it on its own page"] : []),
        ].join(", ")}
        action={<a href={own ? `/requests/${ref}` : `/needs/${ref}`}>See {ref}</a>}
      >
        {sayLines(lines.filter((line) => line.sent < line.asked && wanted.includes(line.garmentTypeId)))}
      </Entry>
    ))}
  </Entries>
);

const shown = 6;

function sayLines(lines: Line[]) {
  const said = lines.slice(0, shown).map((line) => sayPieces(line.asked, line.garmentType, line.size, line.colour));
  return sayList(lines.length > shown ? [...said, `${lines.length - shown} more`] : said);
}
