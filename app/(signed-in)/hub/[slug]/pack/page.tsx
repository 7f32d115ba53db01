import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewHubNotice } from "@/app/(signed-in)/hub/[slug]/new-hub-notice";
import { ReadyBags } from "@/app/(signed-in)/hub/[slug]/ready-bags";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findBoard } from "@/lib/garments/queries/next";
import { listStock } from "@/lib/garments/queries/stock";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";

export const metadata: Metadata = { title: "Ready to send" };

type Props = { params: Promise<{ slug: string }> };

export default async function PackPage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  if (!hub.mayClaim) notFound();
  const [board, shelf] = await Promise.all([findBoard(actor, hub.id), listStock(actor, hub.id)]);
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}`}>{hub.name}</BackLink>
      <PageHead title="Ready to send" lede="One bag goes to one delivery place. Choose the one to pack." />
      {!hub.checked && <NewHubNotice />}
      <Section title="Bags that could be packed" hideTitle>
        <ReadyBags hub={hub} board={board} shelf={shelf} />
      </Section>
    </SignedInPage>
  );
}
