import { ActForm } from "@/components/act-form";
import { Slip } from "@/components/slip";
import { Actions } from "@/components/ui/layout";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { sayMoment } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { listWardsToCheck } from "@/lib/wards/queries/queue";
import { siteKinds } from "@/lib/wards/rules";
import { checkOneWard } from "./actions";

type Ward = Awaited<ReturnType<typeof listWardsToCheck>>[number];

/** All that is known of a ward that waits. */
export const WardFacts = ({ ward }: { ward: Ward }) => (
  <Summary>
    <SummaryRow term="Site">
      {ward.site.name}, {siteKinds[ward.site.kind]}
    </SummaryRow>
    <SummaryRow term="Postcode">{ward.site.postcode}</SummaryRow>
    <SummaryRow term="ODS code">{ward.site.odsCode ?? "Not given"}</SummaryRow>
    <SummaryRow term="Other wards here">{sayOthers(ward.checkedWardsAtSite)}</SummaryRow>
    <SummaryRow term="Added by">
      {ward.people.map(({ id, name, email, affiliated }) => (
        <span key={id} className="block">
          {name}, {email} ({affiliated ? "a health service address" : "not a health service address"})
        </span>
      ))}
    </SummaryRow>
    <SummaryRow term="Waiting">
      Since {sayMoment(ward.createdAt)}, with {ward.waiting === 1 ? "1 request" : `${ward.waiting} requests`}
    </SummaryRow>
  </Summary>
);

export const WardToCheck = ({ ward }: { ward: Ward }) => (
  <Slip
    id={`ward-${ward.id}`}
    level={3}
    head={ward.name}
    foot={
      <Actions>
        <ActForm action={checkOneWard} formKey={newKey()} hidden={{ wardId: ward.id }} what={ward.name}>
          It is real: check it
        </ActForm>
        <a href={`/steward/ward/${ward.id}`}>Decline {ward.name}</a>
      </Actions>
    }
  >
    <WardFacts ward={ward} />
  </Slip>
);

const sayOthers = (count: number) =>
  count === 0 ? "None that are checked" : count === 1 ? "1 that is checked" : `${count} that are checked`;
