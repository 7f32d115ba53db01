import { readRequest } from "@/app/(signed-in)/steward/requests/[ref]/read";
import { ActForForm } from "@/components/act-for-form";
import { Decided } from "@/components/decided";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { formFor } from "./what";

export const generateMetadata = () => titled("Act for somebody");

export default async function ActPage({ params, searchParams }: PageProps<"/steward/requests/[ref]/act">) {
  const read = await readRequest((await params).ref);
  const chosen = formFor(read, await searchParams);
  const { ref } = read.request;
  const at = `/steward/requests/${ref}`;
  return (
    <SignedInPage actor={read.actor} current="/steward" width="form">
      <Stack gap="l">
        <BackLink href={at}>Request {ref}</BackLink>
        {chosen ? (
          <>
            <PageHead caption={`Request ${ref}`} title={chosen.title} lede={chosen.lede} />
            <ActForForm {...chosen.form} formKey={newKey()} />
          </>
        ) : (
          <Decided title="Act for somebody">
            <a href={at}>See where the request stands now</a>
          </Decided>
        )}
      </Stack>
    </SignedInPage>
  );
}
