import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { Done, type Said } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries } from "@/components/ui/entries";
import { TextField } from "@/components/ui/field";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { orNotFound } from "@/lib/page";
import { findToBlock, listBlocked } from "@/lib/stewards/queries/blocks";
import { BlockedThing, FoundThing } from "./things";

const reasoned = "We have written to those concerned, with your reason.";
const said: Said = {
  erased: ["The account is erased"],
  held: ["It is on hold", reasoned],
  "let-go": ["It is no longer on hold", reasoned],
};

export const generateMetadata = () => titled("On hold");

export default async function BlockPage({ searchParams }: PageProps<"/steward/block">) {
  const actor = await requireActor();
  const held = await orNotFound(listBlocked(actor));
  const { done, find } = await searchParams;
  const typed = typeof find === "string" ? find.trim().slice(0, 100) : "";
  const things = typed === "" ? [] : await findToBlock(actor, typed);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <Done what={done} said={said} />
        <PageHead
          title="On hold"
          lede="A person, a hub or a ward can be put on hold, with a reason that they read. Nothing is lost, and it can be undone."
        />
        <Section title="Put somebody on hold">
          <form className="form" action="/steward/block" noValidate>
            <TextField
              name="find"
              label="Whom, or what?"
              hint="A person’s whole e-mail address, or a part of the name of a hub, a ward or a site."
              autoComplete="off"
              value={typed}
            />
            <div>
              <Button>Find</Button>
            </div>
          </form>
          {typed && things.length === 0 && <Empty title="Nothing was found. Check how it is written" />}
          {things.length > 0 && (
            <Entries>
              {things.map((thing) => (
                <FoundThing key={`${thing.kind} ${thing.id}`} thing={thing} />
              ))}
            </Entries>
          )}
        </Section>
        <Section title={`On hold now: ${held.length}`}>
          {held.length === 0 ? (
            <Empty title="Nobody" />
          ) : (
            <Entries>
              {held.map((thing) => (
                <BlockedThing key={`${thing.kind} ${thing.id}`} thing={thing} />
              ))}
            </Entries>
          )}
        </Section>
      </Stack>
    </SignedInPage>
  );
}
