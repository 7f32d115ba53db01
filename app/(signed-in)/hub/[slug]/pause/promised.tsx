import { ActForm } from "@/components/act-form";
import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import type { HubPromise } from "@/lib/claims/queries";
import { sayDay } from "@/lib/dates";
import { sayCount, sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import { letGo } from "./actions";

type PromisedProps = { hubId: number; at: string; promises: HubPromise[] };

/** What a hub has promised and not packed, each with one button that lets it go; and what lies in bags. */
export function Promised({ hubId, at, promises }: PromisedProps) {
  const left = promises.filter(({ quantity, packed }) => quantity > packed);
  const inBags = promises.reduce((sum, { packed, sent }) => sum + packed - sent, 0);
  return (
    <Section title="What you have promised" action={<a href={`${at}/promises`}>See each promise</a>}>
      <Stack>
        {left.length === 0 && <Empty title="Nothing is left to make" />}
        {left.length > 0 && <p>Keep what you can. What you let go is back on the board at once, and nobody minds.</p>}
        <Entries>
          {left.map((promise) => {
            const quantity = promise.quantity - promise.packed;
            return (
              <Entry
                key={promise.claimId}
                long
                picture={<Garment picture={promise.garment.picture} cloth={clothOf(promise.colour)} />}
                note={`Request ${promise.ref}, ${promise.place}. Promised for ${sayDay(promise.promisedFor)}.`}
                action={
                  <ActForm
                    action={letGo}
                    formKey={newKey()}
                    hidden={{ hubId, claimId: promise.claimId, quantity }}
                    variant="small"
                    what={`${sayPieces(quantity, promise.garment, promise.size, promise.colour)}, request ${promise.ref}`}
                  >
                    Let these go
                  </ActForm>
                }
              >
                <Pieces quantity={quantity} what={promise} />
              </Entry>
            );
          })}
        </Entries>
        {inBags > 0 && (
          <p>
            {sayCount(inBags)} {inBags === 1 ? "is" : "are"} in bags that have not left yet.{" "}
            <a href={`${at}/parcels`}>Send or unpack them</a>
          </p>
        )}
      </Stack>
    </Section>
  );
}
