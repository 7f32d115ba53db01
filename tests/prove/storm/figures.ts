import { type KindName, kindNames } from "@/tests/prove/storm/acts/kinds";
import type { Blow } from "@/tests/prove/storm/blows";
import type { Sent } from "@/tests/prove/storm/send";

type Row = Record<string, string | number>;

/** What became of each kind of form, and of all; and how long that took. */
export function figuresOf(all: Sent[], seconds: number): Row[] {
  const rows = kindNames.map((kind) =>
    row(
      kind,
      all.filter((each) => each.kind === kind),
    ),
  );
  return [...rows, figureOfAll(all, seconds)];
}

export const figureOfAll = (all: Sent[], seconds: number): Row => ({
  ...row("all", all),
  "a second": Math.round(all.length / seconds),
});

function row(form: KindName | "all", all: Sent[]): Row {
  const outcomes = all.flatMap((each) => each.outcomes);
  const many = (what: "landed" | "refused" | "unanswered") => outcomes.filter((each) => what in each).length;
  const took = outcomes.map((each) => each.took).sort((one, other) => one - other);
  const part = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0);
  const answers = { taken: many("landed"), refused: many("refused"), unanswered: many("unanswered") };
  return { form, sent: all.length, ...answers, "median ms": part(0.5), "p99 ms": part(0.99) };
}

/** What was killed, how often, and how long it took at most until forms were taken again. */
export const figuresOfBlows = (blows: Blow[]): Row[] =>
  [...new Set(blows.map(({ what }) => what))].map((what) => {
    const mine = blows.filter((each) => each.what === what);
    const slowest = Math.max(...mine.map(({ at, back }) => back - at));
    return { killed: what, times: mine.length, "longest until back, s": Number((slowest / 1_000).toFixed(1)) };
  });

/** How many got no answer though nothing had been killed just then: the servers had more to do than they can. */
export function figureOfCalm(all: Sent[], blows: Blow[]): Row {
  const near = ({ at, took }: { at: number; took: number }) =>
    blows.some((blow) => at < blow.back + 2_000 && at + took > blow.at - 500);
  const failed = all.flatMap(({ outcomes }) => outcomes.filter((each) => "unanswered" in each && !near(each)));
  return { "unanswered in calm": failed.length };
}
