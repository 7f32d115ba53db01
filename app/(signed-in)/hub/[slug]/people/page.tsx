import { Pagination } from "@/components/pagination";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done } from "@/components/ui/done";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import type { PersonActor } from "@/lib/actor";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { hubOf, type OwnHub } from "@/lib/hubs/queries/own";
import { findJoinCode, listHubCoordinators, listHubMembers, listMakers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { said } from "./done";
import { Invite } from "./invite";
import { MakerForm } from "./maker-form";
import { Asked, Members } from "./members";

export const generateMetadata = () => titled("People of your hub");

const onPage = 50;

export default async function People({ params, searchParams }: PageProps<"/hub/[slug]/people">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const { done, page } = await searchParams;
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <Stack gap="l">
        <BackLink href={at}>{hub.name}</BackLink>
        <Done what={done} said={said} />
        <PageHead caption={hub.name} title="People" />
        {hub.mayRun ? <ToRun actor={actor} hub={hub} page={Number(page) || 1} /> : <ToKnow actor={actor} hub={hub} />}
        {hub.mayRun && !hub.closed && (
          <Section title="Hand over or step back">
            <p>
              Coordinating is a lot of work, and nobody has to do it for ever.{" "}
              <a href={`${at}/people/hand-over`}>Hand over, or step back</a>
            </p>
          </Section>
        )}
        <Section title="Leave the hub">
          <p>
            Stepping back is fine at any time, and what you made stays yours. <a href="/account#breaks">Take a break</a>{" "}
            or <a href={`${at}/people/leave`}>leave {hub.name}</a>.
          </p>
        </Section>
      </Stack>
    </SignedInPage>
  );
}

type Of = { actor: PersonActor; hub: OwnHub };

/** What a volunteer sees: whom to turn to. */
async function ToKnow({ actor, hub }: Of) {
  const coordinators = await listHubCoordinators(actor, hub.id);
  return (
    <Section title="Coordinators">
      <Entries>
        {coordinators.length === 0 && <Entry>Nobody at the moment. A steward is looking for somebody.</Entry>}
        {coordinators.map(({ personId, name }) => (
          <Entry key={personId}>{name}</Entry>
        ))}
      </Entries>
    </Section>
  );
}

async function ToRun({ actor, hub, page }: Of & { page: number }) {
  const [people, makers, joinCode] = await Promise.all([
    listHubMembers(actor, hub.id),
    listMakers(actor, hub.id),
    findJoinCode(actor, hub.id),
  ]);
  const at = `/hub/${hub.slug}/people`;
  const asked = people.filter((person) => person.state === "asked");
  const members = people.filter((person) => person.state === "active");
  const pages = Math.max(1, Math.ceil(members.length / onPage));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  const without = makers.filter((maker) => maker.personId === null);
  return (
    <>
      {asked.length > 0 && <Asked hubId={hub.id} people={asked} />}
      <Section title={`In the hub: ${members.length}`}>
        <Members at={at} people={members.slice((shown - 1) * onPage, shown * onPage)} />
        <Pagination page={shown} pages={pages} href={(to) => `${at}?page=${to}`} label="Pages of people" />
      </Section>
      <Invite hubId={hub.id} joinCode={joinCode} open={hub.joining === "open"} />
      <Section title="Makers without e-mail">
        <Stack>
          {without.length > 0 && (
            <Entries>
              {without.map(({ id, name }) => (
                <Entry key={id}>{name}</Entry>
              ))}
            </Entries>
          )}
          <MakerForm formKey={newKey()} hubId={hub.id} />
        </Stack>
      </Section>
    </>
  );
}
