import { notFound } from "next/navigation";
import { leave } from "@/app/(signed-in)/ward/[id]/actions";
import { readWard } from "@/app/(signed-in)/ward/[id]/read";
import { ActForm } from "@/components/act-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";

export const generateMetadata = () => titled("Leave your ward");

export default async function Leave({ params }: PageProps<"/ward/[id]/leave">) {
  const actor = await requireActor();
  const ward = await readWard((await params).id);
  if (!ward.mine) notFound();
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        <BackLink href={`/ward/${ward.id}`}>{ward.name}</BackLink>
        <PageHead
          title={`Leave ${ward.name}?`}
          lede={
            ward.members.length === 1
              ? "You are the last one here. All that the ward has asked for stays, and people of the other wards here are asked to look after it. Ask a colleague to join first, if you can."
              : "All that the ward has asked for stays, and your colleagues go on hearing of it. You can ask to come back."
          }
        />
        <ActForm action={leave} formKey={newKey()} hidden={{ wardId: ward.id }} variant="primary">
          Leave the ward
        </ActForm>
      </Stack>
    </SignedInPage>
  );
}
