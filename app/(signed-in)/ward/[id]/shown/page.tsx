import { notFound } from "next/navigation";
import { readWard } from "@/app/(signed-in)/ward/[id]/read";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { ShownForm } from "./form";

const title = "What may public pages show?";
export const generateMetadata = () => titled(title);

export default async function ShownPage({ params }: PageProps<"/ward/[id]/shown">) {
  const actor = await requireActor();
  const ward = await readWard((await params).id);
  if (!ward.mayShow) notFound();
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        <BackLink href={`/ward/${ward.id}`}>{ward.name}</BackLink>
        <PageHead
          caption={ward.site.name}
          title={title}
          lede="Your choice is for all wards of your site. Hubs that help you still see where to bring the parcel."
        />
        <ShownForm formKey={newKey()} wardId={ward.id} site={ward.site} />
      </Stack>
    </SignedInPage>
  );
}
