import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { findOwnAccount } from "@/lib/people/queries";
import { PersonForm } from "./form";

export const generateMetadata = () => titled("Your name");

export default async function Name() {
  const actor = await requireActor();
  const { name, named } = await findOwnAccount(actor);
  return (
    <SignedInPage actor={actor} current="/account" width="form">
      <Stack gap="l">
        <BackLink href="/account">Your account</BackLink>
        <PageHead title="Your name" />
        <PersonForm formKey={newKey()} name={name} named={named} />
      </Stack>
    </SignedInPage>
  );
}
