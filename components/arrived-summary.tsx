import { Garment } from "@/components/garment";
import { Entries, Entry } from "@/components/ui/entries";
import { sayItem } from "@/lib/garments/words";
import { type ArrivedLine, sayArrived } from "@/lib/shipments/arrival";

/** What somebody said came in a bag. */
export const ArrivedSummary = ({ lines }: { lines: ArrivedLine[] }) => (
  <Entries>
    {lines.map((line) => (
      <Entry
        key={line.id}
        picture={<Garment picture={line.item.garmentType.picture} cloth={line.item.colour.cloth} size={40} />}
        note={sayArrived(line)}
      >
        <b>{sayItem(line.item.garmentType, line.item.size, line.item.colour)}</b>
      </Entry>
    ))}
  </Entries>
);
