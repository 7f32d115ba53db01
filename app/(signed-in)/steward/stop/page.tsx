import { ActForm } from "@/components/act-form";
import { clothOf, Garment } from "@/components/garment";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listBalance } from "@/lib/balance/queries";
import { sayTooMany, tooMany } from "@/lib/balance/rules";
import { sayDay } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { offerOf } from "@/lib/garments/offer";
import { listCatalogue } from "@/lib/garments/queries";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listStopsToChange } from "@/lib/stops/queries";
import { sayStopped } from "@/lib/stops/rules";
import { end } from "./actions";
import { StopForm } from "./form";

const title = "Please stop making";
const said: Said = {
  asked: [
    "Everybody has been asked to stop",
    "It shows on the boards and where people log. We write to everybody in the hubs that make it.",
  ],
  ended: ["It can be made again", "We write to the coordinators of the hubs that make it."],
};
export const generateMetadata = () => titled(title);

export default async function StopPage({ searchParams }: PageProps<"/steward/stop">) {
  const actor = await requireActor();
  const stops = await orNotFound(listStopsToChange(actor));
  const [offer, balance, { done }] = await Promise.all([listCatalogue(), listBalance(actor), searchParams]);
  const over = tooMany(balance, stops);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <Done what={done} said={said} />
        <PageHead
          title={title}
          lede="Ask the whole network to stop making something for a while. It ends by itself on the day you name."
        />
        <Section title="What everybody is asked to stop making">
          {stops.length === 0 && <Empty title="Nothing now" />}
          <Entries>
            {stops.map(({ id, garmentType, size, until, reason }) => (
              <Entry
                key={id}
                picture={<Garment picture={garmentType.picture} cloth={clothOf(null)} />}
                note={`Until ${sayDay(until)}. ${reason}`}
                action={
                  <ActForm
                    action={end}
                    formKey={newKey()}
                    hidden={{ stopId: id }}
                    variant="small"
                    what={`of ${sayStopped(garmentType, size)}`}
                  >
                    End this
                  </ActForm>
                }
              >
                {capital(sayStopped(garmentType, size))}
              </Entry>
            ))}
          </Entries>
        </Section>
        <Section title="More than enough" action={<a href="/balance">See the balance</a>}>
          {over.length === 0 ? (
            <p>There is not more of anything than wards ask for.</p>
          ) : (
            <ul className="prose">
              {over.map((row) => (
                <li key={`${row.garmentTypeId}-${row.sizeId}`}>{sayTooMany(row)}</li>
              ))}
            </ul>
          )}
        </Section>
        <Section title="Ask everybody to stop">
          <StopForm key={String(done ?? "")} formKey={newKey()} offer={offerOf(offer)} />
        </Section>
      </Stack>
    </SignedInPage>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
