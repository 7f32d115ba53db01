import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { Done, type Said } from "@/components/ui/done";
import { Entries, Entry } from "@/components/ui/entries";
import { TextField } from "@/components/ui/field";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { listStewards } from "@/lib/people/queries";
import { set } from "./actions";
import { Candidate } from "./candidate";

const said: Said = { added: ["There is one more steward"], removed: ["They are no longer a steward"] };

export const generateMetadata = () => titled("Stewards");

export default async function Stewards({ searchParams }: PageProps<"/steward/people">) {
  const actor = await requireActor();
  const stewards = await orNotFound(listStewards(actor));
  const { done, email } = await searchParams;
  const typed = typeof email === "string" ? email : "";
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <Done what={done} said={said} />
        <PageHead title="Stewards" lede="A steward checks wards and hubs, and reads people’s e-mail addresses." />
        <Entries>
          {stewards.map(({ id: personId, name, email: address, configured }) => (
            <Entry
              key={personId}
              note={configured ? `${address}. A steward by the settings of this server.` : address}
              action={
                !configured && (
                  <ActForm
                    action={set}
                    formKey={newKey()}
                    hidden={{ personId, steward: "no" }}
                    variant="small"
                    what={`${name} as a steward`}
                  >
                    Remove
                  </ActForm>
                )
              }
            >
              {name}
            </Entry>
          ))}
        </Entries>
        <Section title="Make somebody a steward">
          <form className="form" action="/steward/people" noValidate>
            <TextField
              name="email"
              label="Their e-mail address"
              hint="They need to have signed in to Bobbin once."
              type="email"
              autoComplete="off"
              value={typed}
            />
            <div>
              <Button>Find them</Button>
            </div>
          </form>
          {typed && <Candidate actor={actor} typed={typed} />}
        </Section>
      </Stack>
    </SignedInPage>
  );
}
