import type { Metadata } from "next";
import { RequestHistory } from "@/components/request-history";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listHistory } from "@/lib/events/queries";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import { pageOf } from "@/lib/requests/needs-filter";

export const metadata: Metadata = { title: "History" };

export default async function HubHistory({ params, searchParams }: PageProps<"/hub/[slug]/history">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const history = await listHistory(actor, { kind: "hub", id: hub.id }, pageOf((await searchParams).page));
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={at}>{hub.name}</BackLink>
      <PageHead
        title="History"
        lede="What your hub has done, newest first. Who made what stays between them and the hub."
      />
      <RequestHistory {...history} href={(to) => `${at}/history?page=${to}`} />
    </SignedInPage>
  );
}
