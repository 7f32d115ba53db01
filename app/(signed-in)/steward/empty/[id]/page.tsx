import { Decided } from "@/components/decided";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Empty } from "@/components/ui/empty";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { findEmptyWard } from "@/lib/wards/queries/empty";
import { NameForm } from "./form";

const title = "A ward with nobody left";
export const generateMetadata = () => titled(title);

export default async function EmptyWardPage({ params }: PageProps<"/steward/empty/[id]">) {
  const actor = await requireActor();
  const ward = await orNotFound(findEmptyWard(actor, id.safeParse((await params).id).data ?? 0));
  return (
    <SignedInPage actor={actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href="/steward">To be checked</BackLink>
        {ward ? (
          <>
            <PageHead
              caption={ward.site}
              title={`${ward.name} has nobody left`}
              lede="Something it asked for is still to come, and nobody can say what arrives."
            />
            {ward.people.length > 0 ? (
              <NameForm
                formKey={newKey()}
                wardId={ward.id}
                people={ward.people.map((each) => ({ value: String(each.id), label: each.name, hint: each.ward }))}
              />
            ) : (
              <Empty title="Nobody else of this site is on Bobbin">
                <p>Ring the site, and ask somebody there to sign in, select Ask for scrubs, and name this ward.</p>
              </Empty>
            )}
          </>
        ) : (
          <Decided title={title}>
            <a href="/steward">See what is waiting</a>
          </Decided>
        )}
      </Stack>
    </SignedInPage>
  );
}
