import type { Metadata } from "next";
import { Pagination } from "@/components/pagination";
import { RequestCard } from "@/components/request-card";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listOwnRequests } from "@/lib/requests/queries/own";

export const metadata: Metadata = { title: "Your requests" };

export default async function RequestsPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const actor = await requireActor();
  const asked = Number.parseInt((await searchParams).page ?? "1", 10) || 1;
  const { requests, page, pages, total } = await listOwnRequests(actor, asked);
  const ask = (
    <ButtonLink variant="primary" href="/ask">
      Ask for scrubs
    </ButtonLink>
  );
  return (
    <SignedInPage actor={actor} current="/requests">
      <PageHead title="Your requests" tag={total > 0 && ask} />
      {total === 0 && (
        <Empty title="You have not asked for anything yet">
          <p>Asking takes about 3 minutes. Your requests are shown here, with how far they have got.</p>
          {ask}
        </Empty>
      )}
      <Stack gap="l">
        {requests.map((request) => (
          <RequestCard key={request.ref} request={request} />
        ))}
      </Stack>
      <Pagination page={page} pages={pages} href={(to) => `/requests?page=${to}`} label="Pages of requests" />
    </SignedInPage>
  );
}
