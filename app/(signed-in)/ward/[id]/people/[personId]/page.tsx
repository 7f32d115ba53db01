import { remove } from "@/app/(signed-in)/ward/[id]/actions";
import { readWard } from "@/app/(signed-in)/ward/[id]/read";
import { ActForm } from "@/components/act-form";
import { Decided } from "@/components/decided";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";

export const generateMetadata = () => titled("Take somebody out of your ward");

export default async function TakeOut({ params }: PageProps<"/ward/[id]/people/[personId]">) {
  const actor = await requireActor();
  const { id, personId } = await params;
  const ward = await readWard(id);
  const person = ward.members.find((each) => String(each.personId) === personId);
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <Stack gap="l">
        <BackLink href={`/ward/${ward.id}`}>{ward.name}</BackLink>
        {person ? (
          <>
            <PageHead
              title={`Take ${person.name} out of ${ward.name}?`}
              lede="Do this when they no longer work here. They stop hearing of your requests, and all that the ward has asked for stays. They can ask to come back."
            />
            <ActForm
              action={remove}
              formKey={newKey()}
              hidden={{ wardId: ward.id, personId: person.personId }}
              variant="primary"
            >
              Take them out
            </ActForm>
          </>
        ) : (
          <Decided title="Take somebody out of your ward">
            <a href={`/ward/${ward.id}`}>See who is in the ward</a>
          </Decided>
        )}
      </Stack>
    </SignedInPage>
  );
}
