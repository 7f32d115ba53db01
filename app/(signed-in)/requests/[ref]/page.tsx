import type { Metadata } from "next";
import { ActForm } from "@/components/act-form";
import { RequestDone } from "@/components/request-done";
import { RequestFacts } from "@/components/request-facts";
import { RequestHistory } from "@/components/request-history";
import { RequestLines } from "@/components/request-lines";
import { ParcelList, ParcelNotices } from "@/components/request-parcels";
import { RequestStill } from "@/components/request-still";
import { RequestTag } from "@/components/request-tag";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { TalkLink } from "@/components/talk-link";
import { BackLink } from "@/components/ui/back-link";
import { Section, Split } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listHistory } from "@/lib/events/queries";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOwnRequest } from "@/lib/requests/queries/own";
import { listRequestParcels, type RequestParcel } from "@/lib/requests/queries/parcels";
import { stands } from "@/lib/requests/rules";
import { countMessages } from "@/lib/talk/queries/thread";
import { again, keep } from "./actions";

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
  const [parcels, messages, history] = await Promise.all([
    listRequestParcels(actor, request.id),
    countMessages(actor, ref, null),
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
            <TalkLink href={`/requests/${ref}/talk`} count={messages} />
            {request.mine && stands(request.state) && !onHold && (
              <RequestStill request={request}>
                {isAsked(request) && (
                  <ActForm action={keep} formKey={newKey()} hidden={{ ref, requestId: request.id }} wide>
                    Yes, we still need these
                  </ActForm>
                )}
              </RequestStill>
            )}
            {request.mine && request.state !== "declined" && !onHold && (
              <Section title="Do you need these again?">
                <p className="soft">All is filled in but the day.</p>
                <ActForm action={again} formKey={newKey()} hidden={{ requestId: request.id }} wide>
                  Ask for the same again
                </ActForm>
              </Section>
            )}
          </>
        }
      >
        {onHold && <OnHold />}
        {request.state === "sleeping" && !onHold && (
          <Notice title="This request is asleep">
            <p>We asked twice whether you still need these, and heard nothing. So it is off the needs board for now.</p>
            {request.mine && (
              <ActForm action={keep} formKey={newKey()} hidden={{ ref, requestId: request.id }}>
                Wake this request
              </ActForm>
            )}
          </Notice>
        )}
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

/** The ward has been asked, and somebody still waits for pieces. */
const isAsked = ({ state, asks, lines }: Awaited<ReturnType<typeof findOwnRequest>>) =>
  state === "open" && asks > 0 && lines.some(({ sent, asked }) => sent < asked);

const isShort = (parcels: RequestParcel[], bag?: string) =>
  parcels.some(({ ref, lines }) => ref === bag && lines.some(({ failed }) => failed > 0));
