import { Entries, Entry } from "@/components/ui/entries";
import { sayPieces } from "@/lib/garments/words";
import type { Counts } from "@/lib/requests/progress";
import { sayWhereItStands } from "@/lib/requests/standing";

type Line = Counts & {
  id: number;
  garmentType: { one: string; many: string };
  size: { name: string };
  colour: { name: string } | null;
};

/** What a ward asks for, line by line, and where the pieces are, in words. */
export const AskedLines = ({ lines }: { lines: Line[] }) => (
  <Entries>
    {lines
      .filter(({ asked }) => asked > 0)
      .map((line) => (
        <Entry key={line.id} note={`${sayWhereItStands(line)}.`}>
          {sayPieces(line.asked, line.garmentType, line.size, line.colour)}
        </Entry>
      ))}
  </Entries>
);
