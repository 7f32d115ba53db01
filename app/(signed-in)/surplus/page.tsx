import type { Metadata } from "next";
import { BackToOwn } from "@/components/back-to-own";
import { clothOf, Garment } from "@/components/garment";
import { Pieces } from "@/components/kind";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { Fact, Slip } from "@/components/slip";
import { Tag } from "@/components/tag";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { Hidden } from "@/components/ui/hidden";
import { Actions, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { orNotFound } from "@/lib/page";
import { sayAway } from "@/lib/places/words";
import { listSurplus } from "@/lib/transfers/queries/surplus";
import { takers } from "@/lib/transfers/rules";

export const metadata: Metadata = { title: "What hubs offer" };

export default async function SurplusPage() {
  const actor = await requireActor();
  const offers = await orNotFound(listSurplus(actor));
  const own = takers(actor);
  return (
    <SignedInPage actor={actor} current="/surplus" width="form">
      <Stack gap="l">
        <BackToOwn actor={actor} page={{ path: "/transfers", word: "Pieces between hubs" }} />
        <PageHead
          title="What hubs offer"
          lede="Pieces that are made and that a hub cannot place. If a ward near you needs them, take them."
        />
        {offers.length === 0 && <Empty title="No hub offers anything now" />}
        {offers.map((offer) => (
          <Slip
            key={offer.hubId}
            id={`hub-${offer.hubId}`}
            head={offer.name}
            tags={offer.closed ? <Tag kind="quiet">Closed</Tag> : undefined}
            facts={
              <Fact icon="place">
                {offer.outcode}
                {offer.away && `, ${sayAway(offer.away)}`}
              </Fact>
            }
            foot={
              <Actions>
                {own.map(({ slug, name }) => (
                  <ButtonLink key={slug} href={`/hub/${slug}/take/${offer.slug}`}>
                    Take some{own.length > 1 && ` for ${name}`}
                    <Hidden> of what {offer.name} offers</Hidden>
                  </ButtonLink>
                ))}
              </Actions>
            }
          >
            <Entries>
              {offer.items.map((item) => (
                <Entry
                  key={item.itemId}
                  picture={<Garment picture={item.garment.picture} cloth={clothOf(item.colour)} />}
                >
                  <Pieces quantity={item.quantity} what={item} />
                </Entry>
              ))}
            </Entries>
          </Slip>
        ))}
      </Stack>
    </SignedInPage>
  );
}
