import type { Metadata } from "next";
import { Pagination } from "@/components/pagination";
import { ReachedCard } from "@/components/reached-card";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { pageOf } from "@/lib/requests/needs-filter";
import { listReached } from "@/lib/thanks/queries/reached";

export const metadata: Metadata = { title: "Your thank-yous" };

export default async function ThankYous({ searchParams }: PageProps<"/home/thanks">) {
  const actor = await requireActor();
  const { reached, page, pages } = await listReached(actor, pageOf((await searchParams).page));
  return (
    <SignedInPage actor={actor} current="/home" width="form">
      <BackLink href="/home">Home</BackLink>
      <PageHead title="Your thank-yous" lede="What wards wrote about bags that held pieces of yours, newest first." />
      {reached.length === 0 && (
        <Empty title="No thank-you yet">
          <p>When a ward thanks the people who made what was in a bag, its words show here.</p>
        </Empty>
      )}
      <Stack>
        {reached.map((each) => (
          <ReachedCard key={each.thanksId} reached={each} />
        ))}
      </Stack>
      <Pagination page={page} pages={pages} href={(to) => `/home/thanks?page=${to}`} label="Pages of thank-yous" />
    </SignedInPage>
  );
}
