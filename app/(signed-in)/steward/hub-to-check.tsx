import { ActForm } from "@/components/act-form";
import { Slip } from "@/components/slip";
import { Actions } from "@/components/ui/layout";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayMoment } from "@/lib/dates";
import { sayCount } from "@/lib/garments/words";
import type { listHubsToCheck } from "@/lib/hubs/queries/check";
import { newKey } from "@/lib/keys";
import { checkOneHub } from "./actions";

type Hub = Awaited<ReturnType<typeof listHubsToCheck>>[number];

/** All that is known of a new hub. */
export const HubFacts = ({ hub }: { hub: Hub }) => (
  <Summary>
    <SummaryRow term="Postcode">{hub.postcode}</SummaryRow>
    <SummaryRow term="Makes">
      {hub.makes.join(", ")}: about {sayCount(hub.weekly)} a week
    </SummaryRow>
    {hub.about && <SummaryRow term="About">{hub.about}</SummaryRow>}
    <SummaryRow term="Coordinators">
      {hub.coordinators.map(({ id, name, email }) => (
        <span key={id} className="block">
          {name}, {email}
        </span>
      ))}
    </SummaryRow>
    <SummaryRow term="Word given by">{hub.words.map((word) => word.name).join(", ") || "Nobody yet"}</SummaryRow>
    <SummaryRow term="Started">{sayMoment(hub.createdAt)}</SummaryRow>
  </Summary>
);

export const HubToCheck = ({ hub }: { hub: Hub }) => (
  <Slip
    id={`hub-${hub.id}`}
    level={3}
    head={<a href={`/hubs/${hub.slug}`}>{hub.name}</a>}
    foot={
      <Actions>
        <ActForm action={checkOneHub} formKey={newKey()} hidden={{ hubId: hub.id }} what={hub.name}>
          It is real: check it
        </ActForm>
        <a href={`/steward/hub/${hub.id}`}>Decline {hub.name}</a>
      </Actions>
    }
  >
    <HubFacts hub={hub} />
  </Slip>
);
