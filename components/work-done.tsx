import { Section } from "@/components/ui/layout";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayList } from "@/lib/garments/words";

type Work = { did: string; names: string[] }[];

/** Who did what for a bag or a request, besides the sewing; `href` is where another job is listed. */
export const WorkDone = ({ work, href }: { work: Work; href: string | null }) =>
  (work.length > 0 || href) && (
    <Section title="Small jobs">
      {work.length > 0 && (
        <Summary>
          {work.map(({ did, names }) => (
            <SummaryRow key={did} term={did.charAt(0).toUpperCase() + did.slice(1)}>
              {sayList(names)}
            </SummaryRow>
          ))}
        </Summary>
      )}
      {href && (
        <p>
          <a href={href}>List a job that needs no sewing</a>
        </p>
      )}
    </Section>
  );
