import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Entries, Entry } from "@/components/ui/entries";
import { Actions, Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listOpenHubs } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";
import { findPublicRequest } from "@/lib/requests/queries/public";

export const metadata: Metadata = { title: "Claim some of these" };

/** From a request's public page to the claim form of one's hub. */
export default async function ClaimFor({ params }: PageProps<"/claim/[ref]">) {
  const actor = await requireActor();
  const { ref, place } = await orNotFound(findPublicRequest((await params).ref));
  const open = await listOpenHubs(actor);
  const hubs = open.filter(({ mayClaim }) => mayClaim);
  const formOf = (slug: string) => `/hub/${slug}/needs/${ref}/claim`;
  if (hubs[0] && hubs.length === 1) redirect(formOf(hubs[0].slug));
  return (
    <SignedInPage actor={actor} current="/home" width="form">
      <BackLink href={`/needs/${ref}`}>Request {ref}</BackLink>
      {hubs.length > 0 ? (
        <>
          <PageHead caption={`Request ${ref}, ${place}`} title="Which hub will make them?" />
          <Entries>
            {hubs.map(({ slug, name }) => (
              <Entry key={slug}>
                <a href={formOf(slug)}>{name}</a>
              </Entry>
            ))}
          </Entries>
        </>
      ) : (
        <NoHub within={open[0]?.name} />
      )}
    </SignedInPage>
  );
}

/** For somebody whose coordinators claim, or who is in no hub yet. */
const NoHub = ({ within }: { within: string | undefined }) =>
  within ? (
    <PageHead
      title="Your coordinators claim"
      lede={`In ${within} the coordinators promise pieces. Send them the address of this request, and they can claim some.`}
    />
  ) : (
    <Stack>
      <PageHead
        title="Hubs claim together"
        lede="Join a hub near you, or start one in 2 minutes. Then come back to this request and claim some."
      />
      <Actions>
        <ButtonLink variant="primary" href="/hubs">
          Find a hub
        </ButtonLink>
        <ButtonLink href="/hubs/start">Start a hub</ButtonLink>
      </Actions>
    </Stack>
  );
