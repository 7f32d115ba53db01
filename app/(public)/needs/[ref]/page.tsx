import type { Metadata } from "next";
import { cache } from "react";
import { FullLine, FullLines } from "@/components/line";
import { lineWords, NeedTags } from "@/components/need-card";
import { RequestHistory } from "@/components/request-history";
import { Page, publicNav } from "@/components/shell/page";
import { Tag } from "@/components/tag";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Section, Split, Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { visitor } from "@/lib/actor";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { listHistory } from "@/lib/events/queries";
import { sayCount } from "@/lib/garments/words";
import { orNotFound } from "@/lib/page";
import { publicDb } from "@/lib/public";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { findPublicRequest } from "@/lib/requests/queries/public";
import { urgencies } from "@/lib/requests/rules";
import { sayRest } from "@/lib/rests/rules";

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<SearchParams> };

const read = cache((ref: string) => orNotFound(findPublicRequest(ref, publicDb)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ref, place } = await read((await params).ref);
  return { title: `${place}, request ${ref}` };
}

export default async function NeedPage({ params, searchParams }: Props) {
  const request = await read((await params).ref);
  const page = pageOf((await searchParams).page);
  const history = await listHistory(visitor, { kind: "request", id: request.requestId }, page, publicDb);
  const withdrawn = request.state === "withdrawn";
  const asleep = request.state === "sleeping";
  return (
    <Page nav={publicNav} current="/needs">
      <BackLink href="/needs">Needs board</BackLink>
      <PageHead
        caption={`Request ${request.ref}`}
        title={request.place}
        tag={
          withdrawn || asleep ? (
            <Tag kind={asleep ? "sleeping" : "withdrawn"} />
          ) : (
            <NeedTags need={request} today={today()} />
          )
        }
      />
      <Split side={<HowToHelp request={request} />}>
        <Stack gap="l">
          {withdrawn && (
            <Notice title="This request has been taken back">
              <p>Nothing more is needed here. What was already in bags still arrives.</p>
            </Notice>
          )}
          {asleep && (
            <Notice title="This request is asleep">
              <p>
                We have asked the ward whether it still needs these, and have not heard yet. Nothing can be claimed now.
              </p>
            </Notice>
          )}
          <Section title="What is needed" hideTitle>
            <FullLines>
              {request.lines.map((line) => (
                <FullLine key={line.id} {...lineWords(line)} picture={line.counts}>
                  {line.rest && (
                    <p>
                      <Tag kind="resting">{sayRest(line.rest)}</Tag>{" "}
                      {line.rest.onHold ? "" : "The place is full of these for now."}
                    </p>
                  )}
                </FullLine>
              ))}
            </FullLines>
          </Section>
          <RequestHistory {...history} href={(at) => `/needs/${request.ref}?page=${at}#history`} />
        </Stack>
      </Split>
    </Page>
  );
}

type Request = Awaited<ReturnType<typeof read>>;

function HowToHelp({ request }: { request: Request }) {
  const left = request.lines.reduce((sum, { needed }) => sum + needed, 0);
  return (
    <Stack gap="l">
      <Summary>
        <SummaryRow term="Where">{request.outcode}</SummaryRow>
        <SummaryRow term="Needed by">{sayDay(request.neededBy)}</SummaryRow>
        <SummaryRow term={urgencies[request.urgency].name}>{urgencies[request.urgency].means}</SummaryRow>
      </Summary>
      {request.state === "open" && left > 0 && (
        <Section id="claim" title="Can your hub make some?">
          <p>
            {sayCount(left)} {left === 1 ? "is" : "are"} not claimed yet. Claim as few or as many as you can make.
          </p>
          <p>
            <ButtonLink variant="primary" href={`/claim/${request.ref}`}>
              Claim some
            </ButtonLink>
          </p>
          <p className="caption">
            This opens your hub’s claim form. No hub yet? <a href="/hubs">Join or start one</a>.
          </p>
        </Section>
      )}
      <p className="caption">You may share this page with anybody. It shows no names of people or wards.</p>
    </Stack>
  );
}
