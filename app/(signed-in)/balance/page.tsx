import type { Metadata } from "next";
import { BackToOwn } from "@/components/back-to-own";
import { BalanceTable } from "@/components/balance-table";
import { clothOf, Garment } from "@/components/garment";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listBalance } from "@/lib/balance/queries";
import { insteadOf, sayGap, sayTooMany, tooMany } from "@/lib/balance/rules";
import { orNotFound } from "@/lib/page";
import { listMade, listStops } from "@/lib/stops/queries";

export const metadata: Metadata = { title: "The balance" };

export default async function BalancePage() {
  const actor = await requireActor();
  const rows = await orNotFound(listBalance(actor));
  const [stops, made] = await Promise.all([listStops(), listMade(actor.hubs.map(({ hubId }) => hubId))]);
  const instead = insteadOf(rows, stops, made.length > 0 ? made : null, 8);
  const over = tooMany(rows, stops);
  return (
    <SignedInPage actor={actor} current="/balance">
      <BackToOwn actor={actor} />
      <PageHead
        title="The balance"
        lede="What the whole network needs, has promised and has on its shelves, in all colours together."
      />
      <StopNotice stops={stops} instead={[]} />
      <Section title={stops.length > 0 ? "Please make these instead" : "Please make these"}>
        {instead.length === 0 && (
          <Empty title="Nothing is short now">
            <p>{made.length > 0 ? "There is enough of all that your hub makes." : "There is enough of everything."}</p>
          </Empty>
        )}
        <Entries counted>
          {instead.map((row) => (
            <Entry
              key={`${row.garmentTypeId}-${row.sizeId}`}
              picture={<Garment picture={row.garment.picture} cloth={clothOf(null)} />}
            >
              {sayGap(row)}
            </Entry>
          ))}
        </Entries>
      </Section>
      {over.length > 0 && (
        <Section title="There is enough of these">
          <ul className="prose">
            {over.map((row) => (
              <li key={`${row.garmentTypeId}-${row.sizeId}`}>{sayTooMany(row)}</li>
            ))}
          </ul>
          {actor.steward && (
            <p>
              <a href="/steward/stop">Ask everybody to stop making something</a>
            </p>
          )}
        </Section>
      )}
      <Section title="Everything">
        {rows.length === 0 ? (
          <Empty title="Nothing is asked for, and nothing is on a shelf" />
        ) : (
          <BalanceTable rows={rows} />
        )}
        <p className="small soft">
          Still to make is what nobody has claimed, less what lies on shelves and is promised to nobody. What hubs have
          promised is their work already, and counts on neither side.
        </p>
      </Section>
    </SignedInPage>
  );
}
