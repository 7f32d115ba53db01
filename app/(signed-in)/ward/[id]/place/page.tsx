import { notFound } from "next/navigation";
import { readWard } from "@/app/(signed-in)/ward/[id]/read";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { PlaceForm } from "./form";

export const generateMetadata = () => titled("Add a delivery place");

export default async function AddPlace({ params }: PageProps<"/ward/[id]/place">) {
  const actor = await requireActor();
  const ward = await readWard((await params).id);
  if (!ward.mine || ward.state === "declined") notFound();
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        <BackLink href={`/ward/${ward.id}`}>{ward.name}</BackLink>
        <PageHead
          caption={ward.site.name}
          title="Add a delivery place"
          lede="It is for all wards of your site. Only they see it, and the hubs that bring you a parcel."
        />
        <PlaceForm formKey={newKey()} wardId={ward.id} />
      </Stack>
    </SignedInPage>
  );
}
