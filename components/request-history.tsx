import { History, Knot } from "@/components/history";
import { Pagination } from "@/components/pagination";
import { Section } from "@/components/ui/layout";
import { sayMoment } from "@/lib/dates";

type Happening = { id: number; at: Date; sentence: string; why?: string };
type HistoryProps = { happenings: Happening[]; page: number; pages: number; href: (page: number) => string };

/** What has happened to a request, a bag or a hub, newest first. */
export function RequestHistory({ happenings, page, pages, href }: HistoryProps) {
  return (
    <Section id="history" title="What has happened">
      <History>
        {happenings.map(({ id, at, sentence, why }, i) => (
          <Knot key={id} when={sayMoment(at)} iso={at.toISOString()} now={page === 1 && i === 0}>
            {sentence}
            {why && <span className="block soft">“{why}”</span>}
          </Knot>
        ))}
      </History>
      <Pagination page={page} pages={pages} href={href} label="Pages of what has happened" />
    </Section>
  );
}
