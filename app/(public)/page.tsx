import type { Metadata } from "next";
import { Doors } from "@/components/doors";
import { FrontHero } from "@/components/front-hero";
import { NeededMost } from "@/components/needed-most";
import { ReadingABobbin } from "@/components/reading-a-bobbin";
import { Page, publicNav } from "@/components/shell/page";
import { ShownThanks } from "@/components/shown-thanks";
import { Totals } from "@/components/totals";
import { Section } from "@/components/ui/layout";
import { now } from "@/lib/clock";
import { londonDay } from "@/lib/dates";
import { fresh } from "@/lib/fresh";
import { listMostNeeded } from "@/lib/impact/queries/front";
import { findTotals } from "@/lib/impact/queries/totals";
import { publicDb } from "@/lib/public";
import { findShownThanks } from "@/lib/thanks/queries/shown";

export const metadata: Metadata = { title: { absolute: "Bobbin: scrubs for wards, sewn by volunteers near by" } };

const front = fresh(async () => {
  const at = now();
  const [totals, most, thanks] = await Promise.all([
    findTotals(publicDb),
    listMostNeeded(publicDb),
    findShownThanks(publicDb),
  ]);
  return { at, totals, most, thanks };
}, 30_000);

export default async function FrontPage() {
  const { at, totals, most, thanks } = await front();
  return (
    <Page nav={publicNav} width="bleed">
      <FrontHero counts={totals.counts} at={at} />
      <Doors />
      <div className="wrap front-rest">
        {totals.counts.asked > 0 && (
          <Section title="So far" action={<a href="/impact">See it week by week</a>}>
            <Totals {...totals} />
          </Section>
        )}
        {most.length > 0 && (
          <Section title="Needed most now" action={<a href="/needs">See the needs board</a>}>
            <NeededMost most={most} />
          </Section>
        )}
        <Section title="How to read a bobbin">
          <ReadingABobbin />
        </Section>
        {thanks && (
          <ShownThanks
            words={thanks.words}
            site={thanks.ward.site}
            on={londonDay(thanks.createdAt)}
            people={thanks._count.recipients}
          />
        )}
      </div>
    </Page>
  );
}
