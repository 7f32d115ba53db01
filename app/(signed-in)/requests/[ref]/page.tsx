import type { Metadata } from "next";
import { RequestDone } from "@/components/request-done";
import { RequestFacts } from "@/components/request-facts";
import { RequestHistory } from "@/components/request-history";
import { RequestLines } from "@/components/request-lines";
import { ParcelList, ParcelNotices } from "@/components/request-parcels";
import { RequestStill } from "@/components/request-still";
import { RequestTag } from "@/components/request-tag";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Section, Split } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listHistory } from "@/lib/events/queries";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { listRequestParcels, type RequestParcel } from "@/lib/requests/queries/parcels";
import { stands } from "@/lib/requests/rules";

type Props = {
  params: Promise<{ ref: string }>;
  searchParams: Promise<{ done?: string; line?: string; bag?: string; page?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Request ${(await params).ref}` };
}

export default async function RequestPage({ params, searchParams }: Props) {
  const [{ ref }, { done, line, bag, page }, actor] = [await params, await searchParams, await requireActor()];
  const request = await orNotFound(findOwnRequest(actor, ref));
  const [parcels, history] = await Promise.all([
    listRequestParcels(actor, request.id),
    listHistory(actor, { kind: "request", id: request.id }, Number.parseInt(page ?? "1", 10) || 1),
  ]);
  const parts = { requestRef: ref, parcels, mine: request.mine };
  const onHold = request.ward.blockedAt !== null;
  const changeable = request.mine && request.state === "open" && !onHold;
  return (
    <SignedInPage actor={actor} current="/requests">
      <BackLink href="/requests">All your requests</BackLink>
      <PageHead
        caption={`Request ${ref}`}
        title={`Scrubs for ${request.ward.name}`}
        tag={<RequestTag state={request.state} lines={request.lines} />}
      />
      <RequestDone done={done} line={line} short={isShort(parcels, bag)} request={request} />
      <Split
        side={
          <>
            <Section title="The request">
              <RequestFacts request={request} />
            </Section>
            {request.mine && stands(request.state) && !onHold && <RequestStill request={request} />}
          </>
        }
      >
        {onHold && <OnHold />}
        <ParcelNotices {...parts} />
        <Section title="What you asked for">
          <RequestLines
            lines={request.lines}
            change={changeable ? ({ id }) => `/requests/${ref}/fewer?line=${id}` : undefined}
          />
        </Section>
        <ParcelList {...parts} />
        <RequestHistory {...history} href={(to) => `/requests/${ref}?page=${to}#history`} />
      </Split>
    </SignedInPage>
  );
}

const OnHold = () => (
  <Notice title="Your ward is on hold">
    <p>This is off the needs board for now, and we have written to you why. You can still say what arrives.</p>
  </Notice>
);

const isShort = (parcels: RequestParcel[], bag?: string) =>
  parcels.some(({ ref, lines }) => ref === bag && lines.some(({ failed }) => failed > 0));
