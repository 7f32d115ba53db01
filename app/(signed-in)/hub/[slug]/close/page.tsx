import type { Metadata } from "next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { requireActor } from "@/lib/auth";
import { sayCount, sayGarments, sayNumber } from "@/lib/garments/words";
import { type Closing, findClosing } from "@/lib/hubs/queries/closing";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";

export const metadata: Metadata = { title: "Close the hub" };

type Props = { params: Promise<{ slug: string }> };

export default async function ClosePage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const closing = await orNotFound(findClosing(actor, hub.id));
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={`${at}/settings`}>Settings</BackLink>
      <PageHead
        caption={hub.name}
        title="Close the hub"
        lede="Every hub stops one day, and you have done a lot. Nothing is lost. This is what happens when you close."
      />
      {hub.closed ? (
        <Empty title="This hub has closed" />
      ) : (
        <>
          <WhatHappens closing={closing} at={at} />
          <p>
            Closing cannot be undone. Is a rest enough, or has somebody else time for it? You can{" "}
            <a href={`${at}/pause`}>take a rest</a>, or <a href={`${at}/people/hand-over`}>hand over</a>.
          </p>
          <p>
            <ButtonLink variant="primary" href={`${at}/close/thanks`}>
              Continue
            </ButtonLink>
          </p>
        </>
      )}
    </SignedInPage>
  );
}

const requests = { one: "request", many: "requests" };
const bags = { one: "bag", many: "bags" };

const WhatHappens = ({ closing: { pieces, requests: asked, bags: packed, stock, people, coming }, at }: Parts) => (
  <Summary>
    <SummaryRow term="Promises">
      {pieces === 0
        ? "You have none that are not in a bag."
        : `${sayCount(pieces)} for ${sayGarments(asked, requests)} that are not in a bag. They go back on the board at once, and the wards are told.`}
    </SummaryRow>
    <SummaryRow term="Bags">
      {packed === 0 ? (
        "None is waiting to be sent."
      ) : (
        <>
          {sayGarments(packed, bags)} packed and not sent. You can still send them after closing.{" "}
          <a href={`${at}/parcels`}>See the bags</a>
        </>
      )}
    </SummaryRow>
    <SummaryRow term="Your shelf">
      {stock === 0
        ? "It is empty."
        : `${sayCount(stock)}. On the next page you give them to another hub, offer them to all, or keep them.`}
    </SummaryRow>
    {coming > 0 && (
      <SummaryRow term="On the way to you">
        {sayNumber(coming)} from other hubs. You can still count them in. <a href={`${at}/transfers`}>See them</a>
      </SummaryRow>
    )}
    <SummaryRow term="Your people">
      {`${sayGarments(people, { one: "person", many: "people" })}. You thank them on the next page. What they made stays theirs, and thanks for it still reach them.`}
    </SummaryRow>
    <SummaryRow term="Afterwards">
      Nobody can join, claim or log. Your page says that the hub has closed, with thanks.
    </SummaryRow>
  </Summary>
);

type Parts = { closing: Closing; at: string };
