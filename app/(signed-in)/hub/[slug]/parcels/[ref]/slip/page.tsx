import "./slip.css";
import { notFound } from "next/navigation";
import { ParcelSlip } from "@/components/parcel-slip";
import { PrintButton } from "@/components/print-button";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { requireActor } from "@/lib/auth";
import { listFromWards } from "@/lib/claims/queries/from-wards";
import { env } from "@/lib/env";
import { hubOf } from "@/lib/hubs/queries/own";
import { signLink } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { findParcel } from "@/lib/shipments/queries/hub";

type Props = { params: Promise<{ slug: string; ref: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: `Packing slip ${(await params).ref}` };
}

export default async function SlipPage({ params }: Props) {
  const [{ slug, ref }, actor] = [await params, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const { address, ...parcel } = await orNotFound(findParcel(actor, hub, ref));
  if (!address) notFound();
  const wards = await listFromWards(
    actor,
    hub.id,
    parcel.lines.map((line) => line.ref),
  );
  const token = await signLink({ do: "arrived", shipmentId: parcel.shipmentId });
  const home = new URL(env.APP_URL);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/parcels/${parcel.ref}`}>Bag {parcel.ref}</BackLink>
      <PrintButton>Print this slip</PrintButton>
      <ParcelSlip
        parcel={{ ...parcel, address }}
        hub={hub.name}
        from={wards}
        link={new URL(`/do/${token}`, home).href}
        home={home.host}
      />
    </SignedInPage>
  );
}
