import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findOffer } from "@/lib/transfers/queries/surplus";
import { takers } from "@/lib/transfers/rules";
import { TakeForm } from "./form";

export const generateMetadata = () => titled("Take pieces that are offered");

type Props = { params: Promise<{ slug: string; from: string }> };

export default async function TakePage({ params }: Props) {
  const [{ slug, from }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const offer = await orNotFound(findOffer(actor, from));
  if (offer.hubId === hub.id || !takers(actor).some(({ hubId }) => hubId === hub.id)) notFound();
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href="/surplus">What hubs offer</BackLink>
      <PageHead
        caption={`For ${hub.name}`}
        title={`What ${offer.name} offers`}
        lede="Take what you have wards for. Change any number to 0 that you do not need."
      />
      <TakeForm
        formKey={newKey()}
        fromHubId={offer.hubId}
        toHubId={hub.id}
        rows={offer.items.map(({ quantity, ...item }) => ({ ...item, hint: `${quantity} offered`, value: quantity }))}
        empty={
          offer.items.length === 0 ? (
            <Empty title="It offers nothing now">
              <p>Other hubs may have taken it.</p>
            </Empty>
          ) : undefined
        }
      />
    </SignedInPage>
  );
}
