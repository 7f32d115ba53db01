import { notFound } from "next/navigation";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { listHubMembers } from "@/lib/hubs/queries/people";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { pass, stepBack } from "./actions";
import { HandOverForm } from "./form";

export const generateMetadata = () => titled("Hand over");

export default async function HandOver({ params }: PageProps<"/hub/[slug]/people/hand-over">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  if (!hub.mayRun || hub.closed) notFound();
  const people = await listHubMembers(actor, hub.id);
  const others = people.filter(({ state, personId }) => state === "active" && personId !== actor.personId);
  const shared = others.some(({ role }) => role === "coordinator");
  const at = `/hub/${hub.slug}/people`;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <Stack gap="l">
        <BackLink href={at}>People</BackLink>
        <PageHead
          caption={hub.name}
          title="Hand over"
          lede="Stepping back is fine at any time. What you made stays yours, and thanks for it still reach you."
        />
        {others.length > 0 ? (
          <HandOverForm
            formKey={newKey()}
            hubId={hub.id}
            people={others.map(({ personId, name, role }) => ({
              value: String(personId),
              label: role === "coordinator" ? `${name}, a coordinator already` : name,
            }))}
          />
        ) : (
          <Empty title="Nobody else is in the hub yet">
            <p>
              <a href={at}>Invite somebody</a>, and hand over when they have joined.
            </p>
          </Empty>
        )}
        {shared ? (
          <Section title="Step back">
            <Stack>
              <p>There is another coordinator, so you can be a volunteer from now on.</p>
              <ActForm action={stepBack} formKey={newKey()} hidden={{ hubId: hub.id }}>
                Be a volunteer from now on
              </ActForm>
            </Stack>
          </Section>
        ) : (
          <Section title="Nobody can take over now?">
            <Stack>
              <p>
                You can still step back. The hub goes on, and keeps what it has promised. The stewards hear of it, and
                look for somebody among its people.
              </p>
              <ActForm action={pass} formKey={newKey()} hidden={{ hubId: hub.id }}>
                Pass the hub to the stewards
              </ActForm>
            </Stack>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}
