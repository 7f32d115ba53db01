import { arrive } from "@/app/do/[token]/arrived/actions";
import type { Door } from "@/app/do/[token]/door";
import { ArrivedForm } from "@/components/arrived-form";
import { ArrivedSummary } from "@/components/arrived-summary";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { PageHead } from "@/components/ui/page-head";
import { holder } from "@/lib/actor";
import { sayDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { arrivedParts } from "@/lib/shipments/arrival";
import { type Arrival, findArrival } from "@/lib/shipments/queries/arrival";

export const arrived: Door<Extract<Link, { do: "arrived" }>> = {
  title: "What came in this bag?",
  show: async ({ link, token, done: said }) => {
    const parcel = await orNotFound(findArrival(holder(link), link.shipmentId));
    const done = said === "arrived" && parcel.state === "received";
    return <Bag parcel={parcel} token={token} done={done} />;
  },
};

function Bag({ parcel, token, done }: { parcel: Arrival; token: string; done: boolean }) {
  const counting = parcel.state === "sent" || parcel.state === "presumed";
  const again = parcel.lines.some(({ failed, claim }) => failed > 0 && claim.line.open);
  return (
    <Page nav={publicNav} width="form">
      {done ? (
        <Confirmation title="Thank you. The hub and the ward have been told." reference={parcel.ref}>
          <p>{again && "What was short is needed again. "}You can close this page.</p>
        </Confirmation>
      ) : (
        <PageHead
          caption={`Bag ${parcel.ref} from ${parcel.hub.name}${parcel.sentAt ? `, sent ${sayDay(parcel.sentAt)}` : ""}`}
          title={counting ? "What came in this bag?" : "This bag"}
          lede={counting ? "Count the pieces. If all of them came and are good, send this as it is." : undefined}
        />
      )}
      <ArrivedForm
        action={arrive}
        formKey={newKey()}
        hidden={[
          { name: "token", value: token },
          { name: "shipmentId", value: String(parcel.id) },
        ]}
        parts={arrivedParts(parcel)}
        remark=""
        submit="Say what arrived"
        over={counting ? undefined : <NotToCount parcel={parcel} />}
      />
    </Page>
  );
}

/** A bag that has been counted, or that its hub has not sent as far as we know. */
function NotToCount({ parcel: { state, lines, remark, ref, hub } }: { parcel: Arrival }) {
  if (state === "received")
    return (
      <>
        <ArrivedSummary lines={lines} />
        {remark && <p>Whoever counted wrote: “{remark}”</p>}
      </>
    );
  return (
    <>
      <p>
        {state === "packing"
          ? `${hub.name} has not marked this bag as sent yet, so nobody can say what came in it.`
          : `${hub.name} has noted that it unpacked this bag, and that its pieces did not leave.`}
      </p>
      <p>
        Do you have it in front of you? Keep the slip, and show it to the person it names. They can ask{" "}
        <a href={`/hubs/${hub.slug}`}>{hub.name}</a> about bag {ref}.
        {state === "packing" && " When the hub has marked it as sent, open this page again and count."}
      </p>
    </>
  );
}
