import { Piece } from "@/components/piece";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayGarments } from "@/lib/garments/words";
import { urgencies } from "@/lib/requests/rules";
import type { Urgency } from "@/prisma/generated/enums";

type Named = { id: number; name: string };
type Line = {
  garment: { id: number; one: string; many: string; picture: string };
  size: Named;
  colour: (Named & { slug: string; cloth: string }) | null;
  quantity: number;
};

type AnswersProps = {
  asking: { standing: string; siteId: number | null; ward: string; site: string; outcode: string; shown: boolean };
  lines: Line[];
  neededBy: string;
  urgency: Urgency;
  place: { name: string; hours?: React.ReactNode; directions: string };
  contact: { name: string; phone: string };
  notes: string;
};

/** All that somebody has answered, with the way to change each. An error leads to "change-" and the question's name. */
export function AskAnswers({ asking, lines, neededBy, urgency, place, contact, notes }: AnswersProps) {
  return (
    <Summary>
      <SummaryRow term="Your ward or team" change={{ id: "change-site", href: "/ask/site", what: "your ward or team" }}>
        <Parts of={[asking.ward, asking.site]} />
      </SummaryRow>
      {asking.siteId === null && (
        <SummaryRow
          term="Public pages show"
          change={{ href: "/ask/site#site.shown", what: "what public pages may show" }}
        >
          {asking.shown ? "The name of the place" : `Only its area, ${asking.outcode}`}
        </SummaryRow>
      )}
      <SummaryRow term="What you need" change={{ id: "change-what", href: "/ask/what", what: "what you need" }}>
        {lines.map(({ garment, size, colour, quantity }, at) => (
          <Piece
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of a draft is nothing but its place in the list
            key={at}
            garment={garment.picture}
            colour={colour}
            name={sayGarments(quantity, garment)}
            detail={`${size.name}, ${colour ? colour.name.toLowerCase() : "any colour"}`}
          />
        ))}
      </SummaryRow>
      <SummaryRow term="Needed by" change={{ id: "change-when", href: "/ask/when", what: "the day you need them by" }}>
        {neededBy}
      </SummaryRow>
      <SummaryRow term="How urgent" change={{ href: "/ask/when#urgency", what: "how urgent it is" }}>
        {urgencies[urgency].name}: {urgencies[urgency].means.toLowerCase()}
      </SummaryRow>
      <SummaryRow term="Deliver to" change={{ id: "change-where", href: "/ask/where", what: "where to deliver" }}>
        <Parts of={[place.name, place.hours, place.directions]} />
      </SummaryRow>
      <SummaryRow term="Who takes it" change={{ href: "/ask/where#contact.name", what: "who takes it" }}>
        <Parts of={[contact.name, contact.phone]} />
      </SummaryRow>
      <SummaryRow term="Notes for the hubs" change={{ href: "/ask/where#notes", what: "the notes for the hubs" }}>
        {notes || <span className="soft">None</span>}
      </SummaryRow>
    </Summary>
  );
}

/** Lines of an address, those that are there. */
function Parts({ of }: { of: React.ReactNode[] }) {
  const there = of.filter(Boolean);
  return there.map((part, at) => (
    <span key={String(part)}>
      {at > 0 && <br />}
      {part}
    </span>
  ));
}
