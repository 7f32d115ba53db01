import { Garment } from "@/components/garment";
import { sayItem } from "@/lib/garments/words";
import { type ArrivedLine, sayArrived } from "@/lib/shipments/arrival";

/** What somebody said came in a bag. */
export function ArrivedSummary({ lines }: { lines: ArrivedLine[] }) {
  return (
    <ul className="entries">
      {lines.map((line) => (
        <li key={line.id}>
          <Garment picture={line.item.garmentType.picture} cloth={line.item.colour.cloth} size={40} />
          <p>
            <b>{sayItem(line.item.garmentType, line.item.size, line.item.colour)}</b>
            <br />
            <span className="small soft">{sayArrived(line)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
