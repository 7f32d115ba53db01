import type { ReactNode } from "react";
import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { Fact, Slip } from "@/components/slip";
import { Tag } from "@/components/tag";
import { ButtonLink } from "@/components/ui/button";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions } from "@/components/ui/layout";
import { WardNotes } from "@/components/ward-notes";
import type { HubPromise } from "@/lib/claims/queries";
import type { FromWard } from "@/lib/claims/queries/from-wards";
import { sayDay } from "@/lib/dates";
import { sayItem, sayNumber } from "@/lib/garments/words";
import { sayRest } from "@/lib/rests/rules";

type Props = {
  at: string;
  promises: HubPromise[];
  made: Map<number, number>;
  from: FromWard | undefined;
  mayChange: boolean;
  foot?: ReactNode;
};

/** A hub's promises on one request. */
export function RequestPromises({ at, promises, made, from, mayChange, foot }: Props) {
  const request = promises[0];
  if (!request) return null;
  return (
    <Slip
      id={request.ref}
      head={<a href={`/needs/${request.ref}`}>{request.place}</a>}
      tags={request.asleep && <Tag kind="sleeping" />}
      facts={
        <>
          <Fact icon="place">{request.outcode}</Fact>
          <Fact icon="diary">
            Needed by <b>{sayDay(request.neededBy)}</b>
          </Fact>
          <Fact icon="pin">{`Request ${request.ref}`}</Fact>
          {from && <Fact icon="people">{from.ward}</Fact>}
        </>
      }
      foot={foot}
    >
      {request.asleep && (
        <p>
          The ward has not told us yet whether it still needs these. Your promise stands, and we write to you when we
          hear.
        </p>
      )}
      {from && <WardNotes from={[from]} />}
      <Entries>
        {promises.map((promise) => (
          <Entry
            key={promise.claimId}
            picture={<Garment picture={promise.garment.picture} cloth={clothOf(promise.colour)} />}
            note={`${promise.rest ? `${sayRest(promise.rest)}: the place is full, and your promise stands. ` : ""}Ready by ${sayDay(promise.promisedFor)}. ${sayFar(promise, made.get(promise.claimId) ?? 0)}`}
            action={mayChange && <Change at={`${at}/promises/${promise.claimId}`} promise={promise} />}
          >
            <Pieces quantity={promise.quantity} what={promise} />
          </Entry>
        ))}
      </Entries>
    </Slip>
  );
}

function Change({ at, promise }: { at: string; promise: HubPromise }) {
  const what = sayItem(promise.garment, promise.size, promise.colour);
  return (
    <Actions>
      {promise.sent < promise.quantity && (
        <ButtonLink variant="small" href={`${at}/day`}>
          Change day<Hidden> for {what}</Hidden>
        </ButtonLink>
      )}
      {promise.packed < promise.quantity && (
        <ButtonLink variant="small" href={`${at}/release`}>
          Let some go<Hidden>: {what}</Hidden>
        </ButtonLink>
      )}
    </Actions>
  );
}

function sayFar({ quantity, packed, sent, received }: HubPromise, made: number) {
  if (received === quantity) return "All received.";
  if (sent === quantity) return "All sent.";
  const parts = [
    sent > 0 && `${sayNumber(sent)} sent`,
    packed > sent && `${sayNumber(packed - sent)} in a bag`,
    made > packed && `${sayNumber(made - packed)} on the shelf`,
    made < quantity && `${sayNumber(quantity - made)} to make`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
