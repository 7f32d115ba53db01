import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Entries, Entry } from "@/components/ui/entries";
import { Actions, Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { type MergeKind, mergeKinds } from "@/lib/merging/input";
import { listMerged } from "@/lib/merging/queries/done";
import { findMergeable } from "@/lib/merging/queries/sides";
import { orNotFound } from "@/lib/page";
import { undo } from "./actions";
import { ChoosePeople, ChoosePlaces } from "./choose";
import { MergeDone } from "./done";

export const generateMetadata = () => titled("Merge what is here twice");

export default async function MergePage({ searchParams }: PageProps<"/steward/merge">) {
  const actor = await requireActor();
  const params = await searchParams;
  const merged = await orNotFound(listMerged(actor));
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const kind: MergeKind = Object.hasOwn(mergeKinds, text(params.kind)) ? (params.kind as MergeKind) : "site";
  const typed = text(params.q);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        <MergeDone what={params.done} stuck={params.stuck} />
        <PageHead
          title="Merge what is here twice"
          lede="Nothing is lost, every reference works as before, and it can be undone."
        />
        <nav aria-label="What to merge">
          <Actions>
            {Object.entries(mergeKinds).map(([each, name]) =>
              each === kind ? (
                <b key={each}>{name}</b>
              ) : (
                <a key={each} href={`/steward/merge?kind=${each}`}>
                  {name}
                </a>
              ),
            )}
          </Actions>
        </nav>
        {kind === "person" ? (
          <ChoosePeople
            from={text(params.from)}
            into={text(params.into)}
            unknown={[params.unknown ?? []].flat().map(text)}
          />
        ) : (
          <ChoosePlaces kind={kind} typed={typed} found={typed ? await findMergeable(actor, kind, typed) : []} />
        )}
        {merged.length > 0 && (
          <Section title="Merged so far">
            <Entries>
              {merged.map(({ kind: of, fromId, from, into }) => (
                <Entry
                  key={`${of} ${fromId}`}
                  note={`Now ${into}`}
                  action={
                    <ActForm
                      action={undo}
                      formKey={newKey()}
                      hidden={{ kind: of, fromId }}
                      variant="small"
                      what={`merging ${from}`}
                    >
                      Undo
                    </ActForm>
                  }
                >
                  {from}
                </Entry>
              ))}
            </Entries>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}
