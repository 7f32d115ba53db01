import "./impact.css";
import type { Metadata } from "next";
import { ImpactChart } from "@/components/impact-chart";
import { Page, publicNav } from "@/components/shell/page";
import { Table } from "@/components/table";
import { Totals } from "@/components/totals";
import { Empty } from "@/components/ui/empty";
import { Section, Stack } from "@/components/ui/layout";
import { Caption, PageHead } from "@/components/ui/page-head";
import { now } from "@/lib/clock";
import { sayDay, sayMoment } from "@/lib/dates";
import { fresh } from "@/lib/fresh";
import { sayNumber } from "@/lib/garments/words";
import { findTotals } from "@/lib/impact/queries/totals";
import { listWeeks } from "@/lib/impact/queries/weeks";
import { measures, type Week, wholeWeeks } from "@/lib/impact/rules";
import { publicDb } from "@/lib/public";

export const metadata: Metadata = { title: "Impact" };

const impact = fresh(async () => {
  const at = now();
  const [totals, weeks] = await Promise.all([findTotals(publicDb), listWeeks(publicDb)]);
  return { at, totals, weeks };
}, 30_000);

export default async function ImpactPage() {
  const { at, totals, weeks } = await impact();
  return (
    <Page nav={publicNav} current="/impact">
      <PageHead title="Impact" lede="What wards have asked for, what volunteers have made, and what has arrived." />
      {totals.counts.asked === 0 && weeks.length === 0 ? (
        <Empty title="Nothing has been asked for yet">
          <p>The first request starts the count.</p>
        </Empty>
      ) : (
        <Stack gap="l">
          <Section title="So far">
            <Totals {...totals} />
            <Caption>Counted on {sayMoment(at)}</Caption>
          </Section>
          {weeks.length > 0 && <WeekByWeek weeks={wholeWeeks(weeks)} />}
        </Stack>
      )}
    </Page>
  );
}

const WeekByWeek = ({ weeks }: { weeks: Week[] }) => (
  <>
    <Section title="Week by week">
      <p>
        Pieces asked for, promised, made and received in each week{weeks.length > 20 && ", for half a year"}. This week
        is added when it is over.
      </p>
      <ImpactChart weeks={weeks} />
    </Section>
    <Section title="The same as a table">
      <Table
        caption="Pieces asked for, promised, made and received, week by week, the newest first"
        columns={[
          { head: "Week from" },
          { head: "Asked", kind: "number" },
          { head: "Promised", kind: "number" },
          { head: "Made", kind: "number" },
          { head: "Received", kind: "number" },
        ]}
        rows={weeks.toReversed().map((week) => ({
          id: week.start.getTime(),
          cells: [sayDay(week.start), ...measures.map((measure) => sayNumber(week[measure]))],
        }))}
      />
      <Caption>
        A piece counts as asked in the week of its request, as promised when a hub claimed it, as made when its maker
        logged it, and as received when somebody said so. What was taken back is left out. What is made and not asked
        for is on its hub’s shelf.
      </Caption>
    </Section>
  </>
);
