import { notFound } from "next/navigation";
import { EraseForm } from "@/components/erase-form";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Prose, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id as idInput } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findToErase } from "@/lib/privacy/queries/alone";
import { eraseReasons } from "@/lib/reasons";
import { eraseOther } from "./actions";

export const generateMetadata = () => titled("Erase somebody");

export default async function EraseOtherPage({ params }: PageProps<"/steward/erase/[id]">) {
  const actor = await requireActor();
  const { data: personId } = idInput.safeParse((await params).id);
  if (!personId) notFound();
  const { name, email } = await orNotFound(findToErase(actor, personId));
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href={`/steward/block/person/${personId}`}>On hold</BackLink>
        <PageHead
          caption={email}
          title={`Erase the account of ${name}?`}
          lede="For somebody who asks for it and cannot do it themselves. Nobody can undo it."
        />
        <Prose>
          <ul>
            <li>Make sure that it was asked for from this address, or by somebody you know.</li>
            <li>Their name, address and words go, as when they erase their account themselves.</li>
            <li>What they made and asked for stays counted, by nobody’s name.</li>
          </ul>
        </Prose>
        <EraseForm
          action={eraseOther}
          formKey={newKey()}
          submit="Erase this account"
          sure={`Yes, erase the account of ${name}`}
          whom={{ personId, reasons: eraseReasons }}
        />
      </Stack>
    </SignedInPage>
  );
}
