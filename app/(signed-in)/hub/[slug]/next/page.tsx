import type { Metadata } from "next";
import { CopyButton } from "@/components/copy-button";
import { MakeNext } from "@/components/make-next";
import { PrintButton } from "@/components/print-button";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { StopNotice } from "@/components/stop-notice";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { findStopsFor } from "@/lib/balance/queries";
import { sayChat } from "@/lib/claims/chat";
import { today } from "@/lib/clock";
import { sayDay } from "@/lib/dates";
import { findBoard } from "@/lib/garments/queries/next";
import { hubOf } from "@/lib/hubs/queries/own";
import { orNotFound } from "@/lib/page";

export const metadata: Metadata = { title: "Make next" };

type Props = { params: Promise<{ slug: string }> };

export default async function NextPage({ params }: Props) {
  const actor = await requireActor();
  const hub = await orNotFound(hubOf(actor, (await params).slug));
  const [{ makeNext }, { stops, instead }] = await Promise.all([findBoard(actor, hub.id), findStopsFor(hub.id)]);
  const chat = sayChat(hub.name, makeNext, stops, today());
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}`}>{hub.name}</BackLink>
      <PageHead caption={`${hub.name}, ${sayDay(today())}`} title="Make next" />
      <StopNotice stops={stops} instead={instead} />
      <MakeNext next={makeNext} most={100} />
      <PrintButton>Print this list</PrintButton>
      <div className="no-print">
        <Section title="To paste into a chat">
          <label className="hint" htmlFor="chat">
            Select the text, copy it, and paste it where your volunteers talk.
          </label>
          <CopyButton text={chat}>Copy the text</CopyButton>
          <textarea className="input" id="chat" readOnly rows={2 * chat.split("\n").length} defaultValue={chat} />
        </Section>
      </div>
    </SignedInPage>
  );
}
