import { Section } from "@/components/ui/layout";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { presumeAfter } from "@/lib/shipments/rules";

type Address = {
  ward: string;
  site: string;
  place: string;
  hours: string;
  directions: string;
  postcode: string;
  contacts: { name: string; phone: string }[];
};

type AddressProps = { parcel: { address: Address | null }; title?: string };

/** Where a bag goes: only while its hub needs to know. */
export const ParcelAddress = ({ parcel: { address }, title = "Where it goes" }: AddressProps) => (
  <Section title={title}>
    {address ? (
      <Summary>
        <SummaryRow term="Deliver to">
          {address.ward}
          <br />
          {address.site}
          <br />
          {address.place}
          <br />
          {address.postcode}
        </SummaryRow>
        <SummaryRow term="Open">{address.hours || "Ask before you come"}</SummaryRow>
        {address.directions && <SummaryRow term="How to find it">{address.directions}</SummaryRow>}
        <SummaryRow term="Ask for">
          {address.contacts.map(({ name, phone }) => (
            <p key={`${name} ${phone}`}>
              {name}
              {phone && `, ${phone}`}
            </p>
          ))}
        </SummaryRow>
      </Summary>
    ) : (
      <p className="soft">
        The address shows from packing until somebody says what came, and for {presumeAfter} days at most after sending.
        In a hub that everybody may join, only coordinators see it.
      </p>
    )}
  </Section>
);
