import { SignedInPage } from "@/components/shell/signed-in-page";
import { Done } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { listHubsToCheck } from "@/lib/hubs/queries/check";
import { listHubsWithoutCoordinator } from "@/lib/hubs/queries/rest";
import { orNotFound } from "@/lib/page";
import { listReported } from "@/lib/talk/queries/reported";
import { listEmptyWards } from "@/lib/wards/queries/empty";
import { listJoinsToAnswer, listWardsToCheck } from "@/lib/wards/queries/queue";
import { said } from "./done";
import { HubToCheck } from "./hub-to-check";
import { HubsWithoutCoordinator } from "./hub-without-coordinator";
import { JoinsToAnswer } from "./join-to-answer";
import { MessagesToLookAt } from "./message-to-look-at";
import { StewardLinks } from "./steward-links";
import { WardToCheck } from "./ward-to-check";

export const generateMetadata = () => titled("To be checked");

export default async function Steward({ searchParams }: PageProps<"/steward">) {
  const actor = await requireActor();
  const wards = await orNotFound(listWardsToCheck(actor));
  const [hubs, joins, left, messages, empty] = await Promise.all([
    listHubsToCheck(actor),
    listJoinsToAnswer(actor),
    listHubsWithoutCoordinator(actor),
    listReported(actor),
    listEmptyWards(actor),
  ]);
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <Done what={(await searchParams).done} said={said} />
        <PageHead
          title="To be checked"
          lede="You check people and hubs, never orders. The longest waiting come first."
        />
        <StewardLinks />
        <Section title={`Wards: ${wards.length}`}>
          <Stack>
            <p>
              Is there such a ward, and does this person work there? Ring the site on a number from its own website. A
              ward is held because its address is not a health service one, or because it is a care home or a hospice.
            </p>
            {wards.length === 0 && <Empty title="No ward is waiting" />}
            {wards.map((ward) => (
              <WardToCheck key={ward.id} ward={ward} />
            ))}
          </Stack>
        </Section>
        <Section title={`Hubs: ${hubs.length}`}>
          <Stack>
            <p>Do these people make things together? A checked hub sees ward names and where to deliver.</p>
            {hubs.length === 0 && <Empty title="No hub is waiting" />}
            {hubs.map((hub) => (
              <HubToCheck key={hub.id} hub={hub} />
            ))}
          </Stack>
        </Section>
        {left.length > 0 && <HubsWithoutCoordinator hubs={left} />}
        <Section title={`Joining a ward that does not answer: ${joins.length}`}>
          {joins.length === 0 ? <Empty title="Nobody is waiting" /> : <JoinsToAnswer joins={joins} />}
        </Section>
        {empty.length > 0 && (
          <Section title={`Wards with nobody left: ${empty.length}`}>
            <Entries>
              {empty.map(({ id, name, site }) => (
                <Entry key={id} action={<a href={`/steward/empty/${id}`}>Find somebody for {name}</a>}>
                  {name}, {site}
                </Entry>
              ))}
            </Entries>
          </Section>
        )}
        <Section title={`Messages that somebody reported: ${messages.length}`}>
          {messages.length === 0 ? <Empty title="Nothing to look at" /> : <MessagesToLookAt messages={messages} />}
        </Section>
      </Stack>
    </SignedInPage>
  );
}
