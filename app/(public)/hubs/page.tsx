import type { Metadata } from "next";
import { HubCard } from "@/components/hub-card";
import { HubsNear } from "@/components/hubs-near";
import { Pagination } from "@/components/pagination";
import { Page, publicNav } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Section, Split, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { fresh } from "@/lib/fresh";
import { listPublicHubs } from "@/lib/hubs/queries/public";
import { publicDb } from "@/lib/public";
import { pageOf, placeOf, type SearchParams, typedNear } from "@/lib/requests/needs-filter";

export const metadata: Metadata = { title: "Hubs" };

const firstPage = fresh(() => listPublicHubs(null, 1, publicDb));

export default async function HubsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const [near, typed, asked] = [placeOf(params.near), typedNear(params), pageOf(params.page)];
  const { hubs, page, pages, total } = await (near === null && asked === 1
    ? firstPage()
    : listPublicHubs(near, asked, publicDb));
  return (
    <Page nav={publicNav} current="/hubs">
      <PageHead
        title="Hubs"
        lede="A hub is a group of volunteers who make scrubs near where they live. Some sew; others cut, wash, pack or drive."
      />
      <Split side={<StartOne />}>
        <Stack gap="l">
          {total > 0 && <HubsNear near={typed} unknown={typed !== "" && near === null} />}
          {total === 0 && (
            <Empty title="No hub has started here yet">
              <p>You could start the first one. It takes about 2 minutes.</p>
            </Empty>
          )}
          {hubs.map((hub) => (
            <HubCard key={hub.id} hub={hub} />
          ))}
          <Pagination page={page} pages={pages} href={(at) => hrefOf(near, at)} label="Pages of hubs" />
        </Stack>
      </Split>
    </Page>
  );
}

const hrefOf = (near: string | null, page: number) =>
  `/hubs?${new URLSearchParams({ ...(near === null ? {} : { near }), ...(page > 1 ? { page: String(page) } : {}) })}`;

const StartOne = () => (
  <Section title="Start a hub">
    <p>
      Is there none near you? Start one with a friend. You need a name, a postcode, and an idea of what you can make.
    </p>
    <p>
      <ButtonLink variant="primary" href="/hubs/start">
        Start a hub
      </ButtonLink>
    </p>
  </Section>
);
