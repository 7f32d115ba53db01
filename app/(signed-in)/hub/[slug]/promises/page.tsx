import type { Metadata } from "next";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { Hidden } from "@/components/ui/hidden";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { madeOf } from "@/lib/claims/made";
import { listPromises } from "@/lib/claims/queries";
import { listFromWards } from "@/lib/claims/queries/from-wards";
import { listStock } from "@/lib/garments/queries/stock";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { PromiseDone } from "./promise-done";
import { RequestPromises } from "./request-promises";

export const metadata: Metadata = { title: "Promises" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function PromisesPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [promises, shelf] = await Promise.all([listPromises(actor, hub.id), listStock(actor, hub.id)]);
  const made = madeOf(promises, shelf);
  const refs = [...new Set(promises.map(({ ref }) => ref))];
  const wards = await listFromWards(actor, hub.id, refs);
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={at}>{hub.name}</BackLink>
      <PromiseDone params={await searchParams} />
      <PageHead
        title="Promises"
        lede="Each promise that is not finished, soonest first. Plans change: choose another day, or let some go, and they are back on the board at once."
      />
      {promises.length === 0 && (
        <Empty title="Nothing is promised now">
          <p>
            <a href={`${at}/needs`}>See what is needed</a>
          </p>
        </Empty>
      )}
      <Stack>
        {refs.map((ref) => (
          <RequestPromises
            key={ref}
            at={at}
            promises={promises.filter((promise) => promise.ref === ref)}
            made={made}
            from={wards.find((ward) => ward.ref === ref)}
            mayChange={hub.mayClaim}
            foot={
              <a href={`${at}/requests/${ref}`}>
                What has happened<Hidden> to request {ref}</Hidden>
              </a>
            }
          />
        ))}
      </Stack>
    </SignedInPage>
  );
}
