import { OwnData } from "@/components/own-data";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Prose, Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { listOwnData } from "@/lib/privacy/queries/own";

const most = 10;

export const generateMetadata = () => titled("What we keep of you");

export default async function DataPage() {
  const actor = await requireActor();
  const parts = await listOwnData(actor, most);
  return (
    <SignedInPage actor={actor} current="/account" width="form">
      <Stack gap="l">
        <BackLink href="/account">Your account</BackLink>
        <PageHead
          title="What we keep of you"
          lede="This is all that Bobbin keeps of you. Only you see it together on one page."
        />
        <Section title="Take it with you">
          <Stack>
            <p>The file holds all of it, as text that other programs can read too (JSON).</p>
            <p>
              <ButtonLink variant="primary" href="/account/kept/file" download>
                Download the file
              </ButtonLink>
            </p>
          </Stack>
        </Section>
        <Section title="What is in it">
          <OwnData parts={parts} most={most} />
        </Section>
        <Section title="Why, and for how long">
          <Prose>
            <p>
              Why we keep each thing, who sees it and for how long is on the page about <a href="/privacy">privacy</a>.
              Your name can be changed in <a href="/account/name">your account</a>. To have something else put right,
              ask your coordinator or a steward.
            </p>
            <p>
              You do not want us to keep it? <a href="/account/erase">Erase your account</a>.
            </p>
          </Prose>
        </Section>
      </Stack>
    </SignedInPage>
  );
}
