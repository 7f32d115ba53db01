import { RequestCard } from "@/components/request-card";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Section, Stack } from "@/components/ui/layout";
import type { PersonActor } from "@/lib/actor";
import { listOwnRequests } from "@/lib/requests/queries/own";

const shown = 3;

/** What a member of a ward comes for: how far their requests have got. `primary`: asking is this page's one thing to do. */
export async function WardHome({ actor, primary }: { actor: PersonActor; primary: boolean }) {
  const { requests, total } = await listOwnRequests(actor);
  const ask = (
    <p>
      <ButtonLink variant={primary ? "primary" : "secondary"} href="/ask">
        Ask for scrubs
      </ButtonLink>
    </p>
  );
  return (
    <Section title="Your requests" action={total > shown && <a href="/requests">See all {total} requests</a>}>
      {total === 0 && (
        <Empty title="You have not asked for anything yet">
          <p>Asking takes about 3 minutes. How far your requests have got shows here.</p>
        </Empty>
      )}
      <Stack>
        {requests.slice(0, shown).map((request) => (
          <RequestCard key={request.ref} request={request} />
        ))}
        {ask}
      </Stack>
    </Section>
  );
}
