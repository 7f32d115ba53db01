import { Disclosure } from "@/components/ui/disclosure";
import { Stack } from "@/components/ui/layout";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayDay, sayMoment } from "@/lib/dates";

type Row = Record<string, unknown>;
type Part = { key: string; title: string; rows: Row[] };

/** All that is kept of somebody: each kind behind its title, and what there is none of in one sentence. */
export function OwnData({ parts, most }: { parts: Part[]; most: number }) {
  const [some, none] = [parts.filter(({ rows }) => rows.length > 0), parts.filter(({ rows }) => rows.length === 0)];
  return (
    <Stack>
      {some.map(({ key, title, rows }) => (
        <Disclosure key={key} summary={title}>
          <Stack>
            {rows.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page that does not change
              <OneRow key={n} row={row} />
            ))}
            {rows.length === most && <p className="soft">These are the newest {most}. The file has all of them.</p>}
          </Stack>
        </Disclosure>
      ))}
      {none.length > 0 && <p>Nothing is kept of these: {none.map(({ title }) => lower(title)).join("; ")}.</p>}
    </Stack>
  );
}

const OneRow = ({ row }: { row: Row }) => (
  <Summary>
    {Object.entries(row).map(([term, value]) => (
      <SummaryRow key={term} term={sayTerm(term)}>
        {sayValue(value)}
      </SummaryRow>
    ))}
  </Summary>
);

/** "lastHereOn" is "Last here on". */
function sayTerm(term: string) {
  const words = term.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayValue(value: unknown) {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (value instanceof Date) return value.getTime() % 86_400_000 === 0 ? sayDay(value) : sayMoment(value);
  return typeof value === "object" ? <code>{JSON.stringify(value)}</code> : String(value);
}

const lower = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
