import { scaleLinear } from "d3-scale";
import { curveMonotoneX, line } from "d3-shape";
import { sayShortDay } from "@/lib/dates";
import { sayNumber } from "@/lib/garments/words";
import { measures, type Week } from "@/lib/impact/rules";

const [width, height] = [1_000, 300];

/** Pieces week by week, as four threads. The table beside it says the same; the words round it are text, so they grow with the reader's. */
export function ImpactChart({ weeks }: { weeks: Week[] }) {
  const most = Math.max(1, ...weeks.flatMap((week) => measures.map((measure) => week[measure])));
  const y = scaleLinear([0, most], [height, 0]).nice(4);
  const x = scaleLinear([0, Math.max(1, weeks.length - 1)], [0, width]);
  const top = y.domain()[1] ?? most;
  return (
    <div className="chart" aria-hidden="true">
      <ul className="chart-key">
        {measures.map((measure) => (
          <li key={measure}>
            <svg className="chart-lines" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
              <path className={`chart-${measure}`} d="M4 6H36" />
            </svg>
            {measure}
          </li>
        ))}
      </ul>
      <div className="chart-frame">
        <p className="chart-y">
          <span>{sayNumber(top)}</span>
          <span>{sayNumber(top / 2)}</span>
          <span>0</span>
        </p>
        <svg className="chart-lines" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <path className="chart-rule" d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} />
          {measures.map((measure) => (
            <path
              key={measure}
              className={`chart-${measure}`}
              d={
                line<Week>(
                  (_, n) => x(n),
                  (week) => y(week[measure]),
                ).curve(curveMonotoneX)(weeks) ?? undefined
              }
            />
          ))}
        </svg>
        <p className="chart-x">
          <span>{sayStart(weeks[0])}</span>
          <span>{weeks.length > 1 && sayStart(weeks.at(-1))}</span>
        </p>
      </div>
    </div>
  );
}

const sayStart = (week: Week | undefined) => (week ? sayShortDay(week.start) : "");
