import { redirect } from "next/navigation";
import { merge } from "@/app/(signed-in)/steward/merge/actions";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Columns, Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import type { PersonActor } from "@/lib/actor";
import { requireActor } from "@/lib/auth";
import { email, id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { type MergeKind, mergeKinds } from "@/lib/merging/input";
import { findByEmail, findSide, type Side } from "@/lib/merging/queries/sides";
import { orNotFound } from "@/lib/page";

const title = "Are these one?";
export const generateMetadata = () => titled(title);

const goes: Record<MergeKind, string> = {
  site: "Its wards and delivery places go to the other. A ward whose name is taken there gets a number behind its name.",
  ward: "Its requests, bags, thanks, delivery places and people go to the other. What it asked for and was held goes on the board if the other is checked.",
  person: "Both addresses are asked by e-mail. When both have said yes, what the first has goes to the other.",
};

export default async function BothPage({ searchParams }: PageProps<"/steward/merge/both">) {
  const actor = await requireActor();
  const { kind: typed, from, into } = await searchParams;
  const kind: MergeKind = typed === "ward" || typed === "person" ? typed : "site";
  const back = `/steward/merge?kind=${kind}`;
  const [fromId, intoId] = await orNotFound(readBoth(actor, kind, [from, into]));
  if (!fromId || !intoId || fromId === intoId) redirect(back);
  const [one, other] = await orNotFound(Promise.all([findSide(actor, kind, fromId), findSide(actor, kind, intoId)]));
  return (
    <SignedInPage actor={actor} current="/steward">
      <Stack gap="l">
        <BackLink href={back}>Choose others</BackLink>
        <PageHead caption={mergeKinds[kind]} title={title} lede={goes[kind]} />
        <Columns>
          <SideFacts side={one} title="This one goes" />
          <SideFacts side={other} title="This one stays" />
        </Columns>
        <ActForm action={merge} formKey={newKey()} hidden={{ kind, fromId, intoId }} variant="primary">
          {kind === "person" ? "Ask both addresses" : `Merge ${one.name} into ${other.name}`}
        </ActForm>
        <p>
          <a href={`/steward/merge/both?${new URLSearchParams({ kind, from: `${into}`, into: `${from}` })}`}>
            The other way round
          </a>
        </p>
      </Stack>
    </SignedInPage>
  );
}

const SideFacts = ({ side: { name, facts, merged }, title: which }: { side: Side; title: string }) => (
  <Section title={which}>
    <Summary>
      <SummaryRow term="Name">{name}</SummaryRow>
      {facts.map(({ term, value }) => (
        <SummaryRow key={term} term={term}>
          {value}
        </SummaryRow>
      ))}
      {merged && <SummaryRow term="Merged">Already, into another</SummaryRow>}
    </Summary>
  </Section>
);

/** The two that the address names. People are named by what they sign in with: who is unknown is said where they were typed. */
async function readBoth(actor: PersonActor, kind: MergeKind, typed: (string | string[] | undefined)[]) {
  if (kind !== "person") return typed.map((each) => id.safeParse(each).data ?? null);
  const [from = "", into = ""] = typed.map((each) => (typeof each === "string" ? each.trim() : ""));
  const ids = [];
  const unknown = [];
  for (const each of [from, into]) {
    const address = email.safeParse(each).data;
    const person = address ? await findByEmail(actor, address) : null;
    ids.push(person?.id ?? null);
    if (!person) unknown.push(each);
  }
  if (unknown.length === 0) return ids;
  const query = new URLSearchParams({ kind, from, into });
  for (const each of unknown) query.append("unknown", each);
  redirect(`/steward/merge?${query}`);
}
