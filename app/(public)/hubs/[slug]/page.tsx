import type { Metadata } from "next";
import { cache } from "react";
import { HubMakes, HubTags } from "@/components/hub-card";
import { Page, publicNav } from "@/components/shell/page";
import { Tag } from "@/components/tag";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Section, Split, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { Summary, SummaryRow } from "@/components/ui/summary";
import { Tally } from "@/components/ui/tally";
import { sayCount } from "@/lib/garments/words";
import type { PublicHub } from "@/lib/hubs/listing";
import { findPublicHub } from "@/lib/hubs/queries/public";
import { orNotFound } from "@/lib/page";
import { publicDb } from "@/lib/public";

type Props = { params: Promise<{ slug: string }> };

const read = cache((slug: string) => orNotFound(findPublicHub(slug, publicDb)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { hub } = await read((await params).slug);
  return { title: hub.name };
}

export default async function HubPage({ params }: Props) {
  const { hub, closed, waits, totals } = await read((await params).slug);
  if (closed) return <ClosedHub hub={hub} sent={totals.sent} />;
  if (waits) return <WaitingHub hub={hub} />;
  return (
    <Page nav={publicNav} current="/hubs">
      <BackLink href="/hubs">All hubs</BackLink>
      <PageHead caption={`Hub in ${hub.outcode}`} title={hub.name} tag={<HubTags hub={hub} />} />
      <Split side={<HowToJoin hub={hub} />}>
        <Stack gap="l">
          {hub.about && <p className="hub-about">{hub.about}</p>}
          <HubMakes makes={hub.makes} />
          {totals.claimed > 0 && (
            <Section title="So far">
              <Tally
                items={[
                  { word: "promised", count: totals.claimed },
                  { word: "sent", count: totals.sent },
                  { word: "received", count: totals.received },
                ]}
              />
            </Section>
          )}
          <Summary>
            <SummaryRow term="Where">{hub.outcode}</SummaryRow>
            <SummaryRow term="Makes about">{sayCount(hub.weekly)} a week</SummaryRow>
            <SummaryRow term="Checked">{sayChecked(hub)}</SummaryRow>
          </Summary>
        </Stack>
      </Split>
    </Page>
  );
}

const sayChecked = ({ checked }: PublicHub) =>
  checked ? "Yes, by people who know the network" : "Not yet. Until then it can promise only a few pieces.";

/** A hub on hold: nothing that it said of itself, and nothing about why. */
const WaitingHub = ({ hub }: { hub: PublicHub }) => (
  <Page nav={publicNav} current="/hubs" width="form">
    <BackLink href="/hubs">All hubs</BackLink>
    <PageHead
      caption={`Hub in ${hub.outcode}`}
      title={hub.name}
      lede="This hub takes no new people or work at the moment."
    />
    <p>
      <a href={`/hubs?near=${hub.outcode}`}>Find another hub near {hub.outcode}</a>
    </p>
  </Page>
);

/** A hub that has closed keeps its name, which stands in the history of requests, and nothing that it said of itself. */
const ClosedHub = ({ hub, sent }: { hub: PublicHub; sent: number }) => (
  <Page nav={publicNav} current="/hubs" width="form">
    <BackLink href="/hubs">All hubs</BackLink>
    <PageHead
      caption={`Hub in ${hub.outcode}`}
      title={hub.name}
      tag={<Tag kind="quiet">Closed</Tag>}
      lede="This hub has closed, and takes no new work. What it had promised and not packed went back on the needs board."
    />
    {sent > 0 && <p>It sent {sayCount(sent)} to wards. Thank you to everybody who had a hand in them.</p>}
    <p>
      <a href={`/hubs?near=${hub.outcode}`}>Find another hub near {hub.outcode}</a>
    </p>
  </Page>
);

const HowToJoin = ({ hub }: { hub: PublicHub }) => (
  <Section title="How to join">
    <p>
      {hub.joining === "open"
        ? "Anybody may join. Sign in with your e-mail address, and you are in."
        : "Sign in with your e-mail address and ask to join. A coordinator says yes, and you hear by e-mail."}
    </p>
    <p>There is work for people who do not sew, too: cutting, washing, packing and driving.</p>
    <p>
      <ButtonLink variant="primary" href={`/hubs/${hub.slug}/join`}>
        Join this hub
      </ButtonLink>
    </p>
    <p className="caption">Has the hub sent you a link? Open that instead.</p>
  </Section>
);
