import { Notice } from "@/components/ui/notice";
import { type Balance, sayGap } from "@/lib/balance/rules";
import { sayShortDay } from "@/lib/dates";
import { sayList } from "@/lib/garments/words";
import { sayStopped } from "@/lib/stops/rules";

type Stop = { id: number; garmentType: { many: string }; size: { name: string } | null; until: Date; reason: string };
type StopProps = { stops: Stop[]; instead: Balance[]; more?: string };

/** What everybody is asked to stop making, why, and what to make instead. `more` is where all that is needed shows. */
export function StopNotice({ stops, instead, more }: StopProps) {
  const [first, ...others] = stops;
  if (!first) return null;
  return (
    <Notice title={others.length > 0 ? "Please stop making these for now" : `Please stop making ${sayStop(first)}`}>
      {others.length === 0 ? (
        <p>{first.reason}</p>
      ) : (
        <ul className="prose">
          {stops.map((stop) => (
            <li key={stop.id}>
              {capital(sayStop(stop))}. {stop.reason}
            </li>
          ))}
        </ul>
      )}
      {instead.length > 0 && (
        <p>
          <b>Please make these instead:</b> {sayList(instead.map(sayGap))}.{" "}
          {more && <a href={more}>See what is needed</a>}
        </p>
      )}
    </Notice>
  );
}

const sayStop = ({ garmentType, size, until }: Stop) => `${sayStopped(garmentType, size)} until ${sayShortDay(until)}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
