import { notFound } from "next/navigation";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Stack } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { listPromises } from "@/lib/claims/queries";
import { dayParts } from "@/lib/dates";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { PauseDone } from "./done";
import { PauseForm } from "./form";
import { Promised } from "./promised";
import { RestingNotice } from "./resting-notice";

export const generateMetadata = () => titled("Take a rest");

export default async function Pause({ params, searchParams }: PageProps<"/hub/[slug]/pause">) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  if (!hub.mayRun || hub.closed) notFound();
  const promises = await listPromises(actor, hub.id);
  const at = `/hub/${hub.slug}`;
  const until = hub.restsUntil ? dayParts(hub.restsUntil) : { day: "", month: "", year: "" };
  return (
    <SignedInPage actor={actor} current={at} width="form">
      <Stack gap="l">
        <BackLink href={at}>{hub.name}</BackLink>
        <PauseDone params={await searchParams} />
        <PageHead
          caption={hub.name}
          title="Take a rest"
          lede="While your hub rests we offer it nothing new, and its page says until when. Your people can still log what they make."
        />
        <RestingNotice hub={hub} />
        <PauseForm formKey={newKey()} hubId={hub.id} until={until} resting={hub.restsUntil !== null} />
        <Promised hubId={hub.id} at={at} promises={promises} />
      </Stack>
    </SignedInPage>
  );
}
