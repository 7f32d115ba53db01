import { notFound } from "next/navigation";
import { remove, setRole } from "@/app/(signed-in)/hub/[slug]/people/actions";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { listHubMembers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";

export const generateMetadata = () => titled("Somebody in your hub");

export default async function Member({ params }: PageProps<"/hub/[slug]/people/[personId]">) {
  const actor = await requireActor();
  const { slug, personId: typed } = await params;
  const hub = await orNotFound(hubOf(actor, slug));
  const people = await orNotFound(listHubMembers(actor, hub.id));
  const wanted = id.safeParse(typed).data;
  const person = people.find((each) => each.personId === wanted && each.state === "active") ?? notFound();
  const { personId, role } = person;
  const other = role === "coordinator" ? "volunteer" : "coordinator";
  return (
    <SignedInPage actor={actor} current={`/hub/${slug}`} width="form">
      <Stack gap="l">
        <BackLink href={`/hub/${slug}/people`}>People</BackLink>
        <PageHead caption={hub.name} title={person.name} />
        <Summary>
          <SummaryRow term="E-mail">{person.email}</SummaryRow>
          <SummaryRow term="In the hub since">{sayDay(person.since)}</SummaryRow>
          {person.breakUntil && <SummaryRow term="Taking a break">Until {sayDay(person.breakUntil)}</SummaryRow>}
          <SummaryRow term="Role">{role === "coordinator" ? "Coordinator" : "Volunteer"}</SummaryRow>
        </Summary>
        <Section title="What they do here">
          <Stack>
            <p>
              A coordinator lets people in, reads their addresses, claims, packs and sends. A hub may have several, and
              needs at least 1.
            </p>
            <ActForm action={setRole} formKey={newKey()} hidden={{ hubId: hub.id, personId, role: other }}>
              {other === "coordinator" ? "Make them a coordinator" : "Make them a volunteer again"}
            </ActForm>
          </Stack>
        </Section>
        {personId !== actor.personId && (
          <Section title="Take them out of the hub">
            <Stack>
              <p>They no longer see the hub. What they made stays counted, and thanks for it still reach them.</p>
              <ActForm action={remove} formKey={newKey()} hidden={{ hubId: hub.id, personId }}>
                Take {person.name} out
              </ActForm>
            </Stack>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}
