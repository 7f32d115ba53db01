import { byStage, type Counts, type Stage, share, stages } from "@/lib/requests/progress";

/** A line's bobbin, lying on its side: the further along a piece is, the thicker its thread. The words beside it say the same. */
export function Bobbin({ counts, turns = 40 }: { counts: Counts; turns?: number }) {
  const parts = byStage(counts);
  const each = share(
    stages.map((stage) => parts[stage]),
    turns,
  );
  const width = 24 + turns * pitch;
  return (
    <svg className="lp" viewBox={`0 0 ${width} 32`} aria-hidden="true" focusable="false">
      <path className="lp-core" d={`M8 16H${width - 8}`} />
      {stages.map((stage, i) => {
        const before = each.slice(0, i).reduce((sum, turn) => sum + turn, 0);
        const threads = Array.from({ length: each[i] ?? 0 }, (_, n) =>
          thread(stage, 12 + (before + n + 0.5) * pitch, 16),
        );
        return stage === "asked" || threads.length === 0 ? null : (
          <path key={stage} className={`lp-${stage}`} d={threads.join("")} />
        );
      })}
      <path className="lp-flange" d={`M4.5 3.5v25M${width - 4.5} 3.5v25`} />
    </svg>
  );
}

/** What the bobbin shows, in words. `all` names the empty stages too. */
export function StageList({ counts, all = false }: { counts: Counts; all?: boolean }) {
  const parts = byStage(counts);
  if (!all && counts.asked === 0) return null;
  if (!all && counts.claimed === 0) return <p className="stages">None claimed yet</p>;
  const named = all ? stages : stages.filter((stage) => stage !== "asked" && parts[stage] > 0);
  return (
    <ul className={all ? "stages stages-all" : "stages"}>
      {named.map((stage) => (
        <li key={stage} className={parts[stage] === 0 ? "none" : undefined}>
          <Turn stage={parts[stage] === 0 ? "asked" : stage} />
          <span>
            <b>{parts[stage].toLocaleString("en-GB")}</b> {stage === "asked" ? "still needed" : stage}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One turn of a stage's thread, as the key to a number. */
export function Turn({ stage }: { stage: Stage }) {
  return (
    <svg className="lp turn" viewBox="0 0 20 28" aria-hidden="true" focusable="false">
      <path className="lp-core" d="M0 14H20" />
      {stage !== "asked" && <path className={`lp-${stage}`} d={thread(stage, 5.3, 14) + thread(stage, 14.7, 14)} />}
    </svg>
  );
}

const pitch = 9.4;
const height: Record<Stage, number> = { received: 25, sent: 20, made: 14, claimed: 8, asked: 0 };

function thread(stage: Stage, x: number, middle: number) {
  const tall = height[stage];
  const lean = tall * 0.14;
  return `M${(x - lean).toFixed(1)} ${middle + tall / 2}l${(lean * 2).toFixed(1)}-${tall}`;
}
