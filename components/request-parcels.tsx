import { Fragment } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions, Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { sayDay } from "@/lib/dates";
import { sayItem, sayList, sayPieces } from "@/lib/garments/words";
import { type ArrivedLine, sayArrived } from "@/lib/shipments/arrival";
import type { ShipmentState } from "@/prisma/generated/enums";

type Named = { name: string };
export type ParcelFacts = {
  ref: string;
  state: ShipmentState;
  how: string;
  sentAt: Date | null;
  settledAt: Date | null;
  confirmed: boolean;
  hub: Named;
  thanks: object | null;
  remark: string;
  lines: ArrivedLine[];
};

type ParcelsProps = { requestRef: string; parcels: ParcelFacts[]; mine: boolean };

/** Parcels that need an answer: on their way, or thought to have come. The first has the page's primary button. */
export function ParcelNotices({ requestRef, parcels, mine }: ParcelsProps) {
  return parcels.filter(isUnanswered).map((parcel, at) => (
    <Notice key={parcel.ref} title={parcel.state === "sent" ? "A bag is on its way" : "Has this bag arrived?"}>
      <p>
        <b>Bag {parcel.ref}</b> from {parcel.hub.name}: {sayInside(parcel)}
        {parcel.sentAt && `, sent on ${sayDay(parcel.sentAt)}`}. {parcel.how && `How it travels: ${parcel.how}.`}
      </p>
      <p>Count them when they come. What is missing, damaged or wrong is needed again.</p>
      {mine && (
        <Actions>
          <ButtonLink
            variant={at === 0 ? "primary" : "secondary"}
            href={`/requests/${requestRef}/parcels/${parcel.ref}/arrived`}
          >
            Say what arrived<Hidden> in bag {parcel.ref}</Hidden>
          </ButtonLink>
          <ThanksLink requestRef={requestRef} parcel={parcel} />
        </Actions>
      )}
    </Notice>
  ));
}

/** Parcels that have come and been counted. */
export function ParcelList({ requestRef, parcels, mine }: ParcelsProps) {
  const counted = parcels.filter((parcel) => !isUnanswered(parcel));
  if (counted.length === 0) return null;
  return (
    <Section title="What has arrived">
      <Entries>
        {counted.map((parcel) => (
          <Entry
            key={parcel.ref}
            long
            note={`Bag ${parcel.ref} from ${parcel.hub.name}${parcel.settledAt ? `, counted on ${sayDay(parcel.settledAt)}` : ""}`}
            action={mine && <ThanksLink requestRef={requestRef} parcel={parcel} />}
          >
            {parcel.lines.map((line) => (
              <Fragment key={line.id}>
                {sayItem(line.item.garmentType, line.item.size, line.item.colour)}: {sayArrived(line)}.
                <br />
              </Fragment>
            ))}
            {parcel.remark && (
              <>
                {parcel.confirmed ? "Your ward" : "Whoever opened it"} wrote: “{parcel.remark}”
                <br />
              </>
            )}
            {mine && (
              <a href={`/requests/${requestRef}/parcels/${parcel.ref}/arrived`}>
                {parcel.confirmed ? "Change this count" : "Is the count right?"}
                <Hidden>
                  {" "}
                  {parcel.confirmed ? "of" : "Check"} bag {parcel.ref}
                </Hidden>
              </a>
            )}
          </Entry>
        ))}
      </Entries>
    </Section>
  );
}

const ThanksLink = ({ requestRef, parcel }: { requestRef: string; parcel: ParcelFacts }) =>
  parcel.thanks ? (
    <a href={`/requests/${requestRef}/parcels/${parcel.ref}/thanks`}>
      See your thanks<Hidden> for bag {parcel.ref}</Hidden>
    </a>
  ) : (
    <a href={`/requests/${requestRef}/parcels/${parcel.ref}/thanks`}>
      Say thank you<Hidden> for bag {parcel.ref}</Hidden>
    </a>
  );

const isUnanswered = ({ state }: ParcelFacts) => state === "sent" || state === "presumed";

function sayInside({ lines }: ParcelFacts) {
  return sayList(lines.map(({ quantity, item }) => sayPieces(quantity, item.garmentType, item.size, item.colour)));
}
