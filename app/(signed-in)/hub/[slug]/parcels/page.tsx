import type { Metadata } from "next";
import { Pagination } from "@/components/pagination";
import { ParcelTag } from "@/components/parcel-tag";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Done, type Said } from "@/components/ui/done";
import { Empty } from "@/components/ui/empty";
import { Entries, Entry } from "@/components/ui/entries";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { sayDay } from "@/lib/dates";
import { sayCount } from "@/lib/garments/words";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import type { SearchParams } from "@/lib/requests/needs-filter";
import { pageOf } from "@/lib/requests/needs-filter";
import { listParcels } from "@/lib/shipments/queries/hub";
import type { Parcel } from "@/lib/shipments/queries/parcel";

const said: Said = { unpacked: ["The bag is unpacked", "Its pieces are back on the shelf."] };

export const metadata: Metadata = { title: "Bags" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function ParcelsPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const { done, page: asked } = await searchParams;
  const { parcels, page, pages } = await orNotFound(listParcels(actor, hub, pageOf(asked)));
  const at = `/hub/${hub.slug}`;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <BackLink href={at}>{hub.name}</BackLink>
      <Done what={done} said={said} />
      <PageHead title="Bags" lede="Every bag your hub has packed, newest first." />
      {parcels.length === 0 ? (
        <Empty title="No bag is packed yet">
          <p>When something on your shelf fits a promise, you can pack it.</p>
        </Empty>
      ) : (
        <Entries>
          {parcels.map((parcel) => (
            <Entry
              key={parcel.ref}
              note={`${sayPieces(parcel)}, ${parcel.where}. ${sayWhen(parcel)}`}
              action={<ParcelTag state={parcel.state} />}
            >
              <a href={`${at}/parcels/${parcel.ref}`}>
                <b>{parcel.ref}</b>
              </a>
            </Entry>
          ))}
        </Entries>
      )}
      <Pagination page={page} pages={pages} href={(to) => `${at}/parcels?page=${to}`} label="Pages of bags" />
      <p>
        <ButtonLink href={`${at}/pack`}>Pack a bag</ButtonLink>
      </p>
    </SignedInPage>
  );
}

const sayPieces = ({ lines }: Parcel) => sayCount(lines.reduce((sum, { quantity }) => sum + quantity, 0));
const sayWhen = ({ createdAt, sentAt }: Parcel) => (sentAt ? `Sent ${sayDay(sentAt)}` : `Packed ${sayDay(createdAt)}`);
