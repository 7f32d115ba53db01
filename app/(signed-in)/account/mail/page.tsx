import { MailBack } from "@/components/mail-back";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { env } from "@/lib/env";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { listOwnBounced, listOwnChoices } from "@/lib/mail/queries";
import { sayHours } from "@/lib/mail/words";
import { MailForm } from "./form";

const said: Said = { saved: ["Your changes are saved"] };

export const generateMetadata = () => titled("Your e-mails");

export default async function Mail({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const actor = await requireActor();
  const [kinds, bounced] = [await listOwnChoices(actor), await listOwnBounced(actor)];
  const { done } = await searchParams;
  return (
    <SignedInPage actor={actor} current="/account" width="form">
      <Stack gap="l">
        <BackLink href="/account">Your account</BackLink>
        <Done what={done} said={said} />
        <MailBack kinds={bounced} />
        <PageHead title="Your e-mails" lede="Choose how you hear of each thing. You can change it at any time." />
        <Stack>
          {sayHours(env.RHYTHM.mail).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Stack>
        <MailForm formKey={newKey()} kinds={kinds} />
      </Stack>
    </SignedInPage>
  );
}
