import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { newHubLimit } from "@/lib/claims/rules";
import { titled } from "@/lib/form-page";
import { listCatalogue } from "@/lib/garments/queries";
import { newKey } from "@/lib/keys";
import { StartForm } from "./form";

export const generateMetadata = () => titled("Start a hub");

export default async function StartHub() {
  const actor = await requireActor();
  const { garmentTypes } = await listCatalogue();
  return (
    <SignedInPage actor={actor} width="form">
      <Stack gap="l">
        <BackLink href="/hubs">All hubs</BackLink>
        <PageHead
          title="Start a hub"
          lede={`A hub is people who make things together, in one room or each at home. It takes about 2 minutes, and you can promise up to ${newHubLimit} pieces at once.`}
        />
        <StartForm formKey={newKey()} garments={garmentTypes.map(({ id, many }) => ({ id, many }))} />
      </Stack>
    </SignedInPage>
  );
}
