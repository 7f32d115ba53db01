import { notFound } from "next/navigation";
import { readWard } from "@/app/(signed-in)/ward/[id]/read";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { listCatalogue } from "@/lib/garments/queries";
import { newKey } from "@/lib/keys";
import { listRests } from "@/lib/rests/queries";
import { sayWord } from "@/lib/rests/rules";
import { end } from "./actions";
import { FullForm } from "./form";

const title = "Is your site full?";
const said: Said = {
  rested: [
    "Everybody knows now",
    "What it is about is off the board. We have written to your site’s wards, and to hubs that promised some.",
  ],
  ended: ["That is over", "What your wards still need is back on the board. We have written to everybody who waited."],
};
export const generateMetadata = () => titled(title);

export default async function FullPage({ params, searchParams }: PageProps<"/ward/[id]/full">) {
  const actor = await requireActor();
  const ward = await readWard((await params).id);
  if (!ward.mayRest) notFound();
  const [rests, { garmentTypes }, { done }] = await Promise.all([
    listRests(actor, ward.site.id),
    listCatalogue(),
    searchParams,
  ]);
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        <BackLink href={`/ward/${ward.id}`}>{ward.name}</BackLink>
        <Done what={done} said={said} />
        <PageHead
          caption={ward.site.name}
          title={title}
          lede="What you say holds for all wards of your site. Everybody in them hears of it, and any of you can end it."
        />
        {rests.length > 0 && (
          <Section title="What you have said">
            <Entries>
              {rests.map((rest) => (
                <Entry
                  key={rest.id}
                  long
                  note={rest.contact && `Your colleagues can ask: ${rest.contact}`}
                  action={
                    <ActForm
                      action={end}
                      formKey={newKey()}
                      hidden={{ restId: rest.id, wardId: ward.id }}
                      variant="small"
                      what={rest.garmentType?.many ?? "donated clothing"}
                    >
                      We take these again
                    </ActForm>
                  }
                >
                  {sayWord(rest)}
                </Entry>
              ))}
            </Entries>
          </Section>
        )}
        <Section title="Say that you have enough">
          <FullForm
            key={String(done ?? "")}
            formKey={newKey()}
            wardId={ward.id}
            siteId={ward.site.id}
            garments={garmentTypes.map(({ id, many }) => ({
              value: String(id),
              label: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
            }))}
          />
        </Section>
      </Stack>
    </SignedInPage>
  );
}
