import { byStage, type Counts, type Stage, share, stages } from "@/lib/requests/progress";

/** The same picture as a line's bobbin, upright, for the whole network: a leader joins each band to its number. */
export function Spool({ counts }: { counts: Counts }) {
  const parts = byStage(counts);
  const upwards = [...stages].reverse();
  return (
    <div className="spool-box">
      <SpoolPicture parts={parts} />
      <dl className="spool-words">
        {upwards.map((stage) => (
          <div key={stage}>
            <dt>{stage === "asked" ? "still needed" : stage}</dt>
            <dd>{parts[stage].toLocaleString("en-GB")}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const rows = 42;
const top = 44;
const bottom = 396;
const middle = 150;
const pitch = (bottom - top) / rows;
const width: Record<Stage, number> = { received: 214, sent: 196, made: 168, claimed: 132, asked: 58 };

function SpoolPicture({ parts }: { parts: Record<Stage, number> }) {
  const bands = bandsOf(parts);
  const bare = bands
    .filter(({ stage }) => stage === "asked" || stage === "claimed")
    .reduce((sum, { turns }) => sum + turns, 0);
  const wound = (bottom - (rows - bare) * pitch).toFixed(1);
  return (
    <svg className="spool" viewBox="0 0 340 440" aria-hidden="true" focusable="false">
      <path className="sp-leader" d={bands.map(leader).join("")} />
      <path className="sp-core" d={`M${middle - 29} 30V${wound}M${middle + 29} 30V${wound}`} />
      {bands.map((band) => (
        <path key={band.stage} className={`sp-${band.stage}`} d={threads(band)} />
      ))}
      <rect className="sp-flange" x="20" y="10" width="260" height="26" rx="13" />
      <rect className="sp-flange" x="20" y="404" width="260" height="26" rx="13" />
    </svg>
  );
}

type Band = { stage: Stage; from: number; turns: number };

function bandsOf(parts: Record<Stage, number>): Band[] {
  const each = share(
    stages.map((stage) => parts[stage]),
    rows,
  );
  return stages.map((stage, i) => ({
    stage,
    from: each.slice(0, i).reduce((sum, turn) => sum + turn, 0),
    turns: each[i] ?? 0,
  }));
}

function threads({ stage, from, turns }: Band) {
  if (stage === "asked") return "";
  const line = (row: number) => {
    const y = bottom - (row + 0.5) * pitch;
    return `M${middle - width[stage] / 2} ${(y + 3).toFixed(1)}l${width[stage]}-6`;
  };
  return Array.from({ length: turns }, (_, n) => line(from + n)).join("");
}

function leader({ stage, from, turns }: Band) {
  if (turns === 0) return "";
  const to = 44 + (stages.length - 1 - stages.indexOf(stage)) * 88;
  const start = middle + width[stage] / 2 + 8;
  return `M${start} ${(bottom - (from + turns / 2) * pitch).toFixed(1)}H300L322 ${to}H340`;
}
