import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done, type Said } from "@/components/ui/done";
import { Section, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { titled } from "@/lib/form-page";
import { listCatalogue } from "@/lib/garments/queries";
import { findHubSettings } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { SettingsForm } from "./form";

const said: Said = { changed: ["Your changes are saved"] };

export const generateMetadata = () => titled("Settings of your hub");

export default async function Settings({ params, searchParams }: PageProps<"/hub/[slug]/settings">) {
  const actor = await requireActor();
  const hub = await orNotFound(findHubSettings(actor, (await params).slug));
  const { garmentTypes } = await listCatalogue();
  const at = `/hub/${hub.slug}`;
  const { name, postcode, about, garmentTypeIds, weekly, claimers, joining } = hub;
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <Stack gap="l">
        <BackLink href={at}>{hub.name}</BackLink>
        <Done what={(await searchParams).done} said={said} />
        <PageHead caption={hub.name} title="Settings" />
        <SettingsForm
          formKey={newKey()}
          hubId={hub.id}
          values={{ name, postcode, about, garmentTypeIds, weekly, claimers, joining }}
          garments={garmentTypes.map(({ id, many }) => ({ id, many }))}
        />
        {!hub.closed && (
          <Section title="When it is too much">
            <p>
              Your hub can <a href={`${at}/pause`}>take a rest</a> until a day that you choose, and you can{" "}
              <a href={`${at}/people/hand-over`}>hand over</a> to somebody else.
            </p>
            <p>
              Does the hub come to its end? <a href={`${at}/close`}>Close the hub</a>
            </p>
          </Section>
        )}
      </Stack>
    </SignedInPage>
  );
}
