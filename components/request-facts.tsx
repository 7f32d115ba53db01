import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayDay } from "@/lib/dates";
import { urgencies } from "@/lib/requests/rules";
import type { Urgency } from "@/prisma/generated/enums";

type FactsProps = {
  request: {
    neededBy: Date;
    urgency: Urgency;
    notes: string;
    place: { name: string; hours: string; directions: string };
    ward: { id: number; name: string; site: { name: string; postcode: string } };
    contact: { name: string; phone: string } | null;
    hubs: { id: number; name: string; slug: string }[];
  };
};

/** When, where, to whom, and who helps. */
export function RequestFacts({ request: { neededBy, urgency, notes, place, ward, contact, hubs } }: FactsProps) {
  return (
    <>
      <Summary>
        <SummaryRow term="Needed by">
          {sayDay(neededBy)}
          <br />
          <span className="soft">{urgencies[urgency].name}</span>
        </SummaryRow>
        <SummaryRow term="Deliver to">
          {place.name}
          <br />
          <a href={`/ward/${ward.id}`}>{ward.name}</a>, {ward.site.name}
          <br />
          {ward.site.postcode}
          <br />
          <span className="soft">{[place.hours, place.directions].filter(Boolean).join(". ")}</span>
        </SummaryRow>
        {contact && (
          <SummaryRow term="Contact">
            {contact.name}
            {contact.phone && (
              <>
                <br />
                <a href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`}>{contact.phone}</a>
              </>
            )}
          </SummaryRow>
        )}
        {notes && <SummaryRow term="Notes for the hubs">{notes}</SummaryRow>}
        <SummaryRow term="Hubs helping">
          {hubs.length === 0 && "None yet"}
          {hubs.map((hub, at) => (
            <span key={hub.id}>
              {at > 0 && <br />}
              <a href={`/hubs/${hub.slug}`}>{hub.name}</a>
            </span>
          ))}
        </SummaryRow>
      </Summary>
      <p className="caption">
        Only the hubs that help you can see your ward’s name. They see the address when they pack.
      </p>
    </>
  );
}
