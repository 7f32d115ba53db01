import { clothOf, Garment } from "@/components/garment";
import { Bobbin } from "@/components/line-progress";
import { sayNumber } from "@/lib/garments/words";
import { type MostNeeded, saySizes } from "@/lib/impact/rules";
import { everything, needsHref } from "@/lib/requests/needs-filter";

/** What most pieces are needed of, each garment in one colour, with the way to the requests. */
export const NeededMost = ({ most }: { most: MostNeeded[] }) => (
  <ul className="most">
    {most.map((each) => (
      <Most key={`${each.garment.slug}-${each.colour?.slug}`} {...each} />
    ))}
  </ul>
);

function Most({ garment, colour, sizes, requests, counts }: MostNeeded) {
  const href = needsHref({ ...everything, garments: [garment.slug], colour: colour?.slug ?? null });
  return (
    <li className="most-item">
      <Garment picture={garment.picture} cloth={clothOf(colour)} size={52} />
      <p className="line-name">
        <b>
          <a href={href}>{sayGarment(garment, colour)}</a>
        </b>
        <span>{saySizes(sizes)}</span>
      </p>
      <Bobbin counts={counts} />
      <p className="line-need">
        <b>{sayNumber(counts.asked - counts.claimed)}</b>still needed
        <br />
        {requests === 1 ? "on 1 request" : `on ${sayNumber(requests)} requests`}
      </p>
    </li>
  );
}

const sayGarment = ({ many }: MostNeeded["garment"], colour: MostNeeded["colour"]) =>
  `${many.charAt(0).toUpperCase()}${many.slice(1)}, ${colour?.name.toLowerCase() ?? "any colour"}`;
