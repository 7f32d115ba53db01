import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { offerOf } from "@/lib/garments/offer";
import { listCatalogue } from "@/lib/garments/queries";
import { mayCount } from "@/lib/garments/rules";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { OtherForm } from "./form";

export const generateMetadata = () => titled("Count something else");

type Props = { params: Promise<{ slug: string }> };

export default async function OtherPage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  if (!mayCount(actor, hub.id)) notFound();
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/stock`}>The shelf</BackLink>
      <PageHead title="What did you find?" lede="Choose the garment, and then write how many there are." />
      <OtherForm formKey={newKey()} hubId={hub.id} offer={offerOf(await listCatalogue())} />
    </SignedInPage>
  );
}
