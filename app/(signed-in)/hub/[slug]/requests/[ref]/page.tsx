import { notFound } from "next/navigation";
import { RequestPromises } from "@/app/(signed-in)/hub/[slug]/promises/request-promises";
import { RequestHistory } from "@/components/request-history";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { TalkLink } from "@/components/talk-link";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { WorkDone } from "@/components/work-done";
import { requireActor } from "@/lib/auth";
import { madeOf } from "@/lib/claims/made";
import { listPromises } from "@/lib/claims/queries";
import { listFromWards } from "@/lib/claims/queries/from-wards";
import { listHistory } from "@/lib/events/queries";
import { listStock } from "@/lib/garments/queries/stock";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { countMessages } from "@/lib/talk/queries/thread";
import { listRequestWork } from "@/lib/tasks/queries/work";

type Props = { params: Promise<{ slug: string; ref: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  return { title: `Request ${(await params).ref}` };
}

/** A request as a hub that makes for it sees it: its own promises, and what has happened. */
export default async function HubRequestPage({ params, searchParams }: Props) {
  const [{ slug, ref }, actor, { page }] = [await params, await requireActor(), await searchParams];
  const hub = await orNotFound(hubOf(actor, slug));
  const [all, shelf] = await Promise.all([listPromises(actor, hub.id), listStock(actor, hub.id)]);
  const promises = all.filter((promise) => promise.ref === ref);
  const [first] = promises;
  if (!first) notFound();
  const [[from], messages, work, history] = await Promise.all([
    listFromWards(actor, hub.id, [ref]),
    countMessages(actor, ref, hub.id),
    listRequestWork(actor, hub.id, first.requestId),
    listHistory(actor, { kind: "request", id: first.requestId }, pageOf(page)),
  ]);
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={`${at}/promises`}>Promises</BackLink>
      <PageHead caption={hub.name} title={`Request ${ref}`} />
      <RequestPromises at={at} promises={promises} made={madeOf(all, shelf)} from={from} mayChange={hub.mayClaim} />
      <TalkLink href={`${at}/requests/${ref}/talk`} count={messages} />
      <WorkDone work={work} href={hub.mayClaim ? `${at}/jobs/new?for=request-${first.requestId}` : null} />
      <RequestHistory {...history} href={(to) => `${at}/requests/${ref}?page=${to}#history`} />
    </SignedInPage>
  );
}
