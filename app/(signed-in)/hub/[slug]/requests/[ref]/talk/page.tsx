import { SignedInPage } from "@/components/shell/signed-in-page";
import { Talk } from "@/components/talk";
import { talkSaid } from "@/components/talk-done";
import { BackLink } from "@/components/ui/back-link";
import { Done } from "@/components/ui/done";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { hubOf } from "@/lib/hubs/queries/own";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { findThread } from "@/lib/talk/queries/thread";
import { report, write } from "./actions";

type Props = { params: Promise<{ slug: string; ref: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  return titled(`Messages about request ${(await params).ref}`);
}

export default async function HubTalkPage({ params, searchParams }: Props) {
  const [{ slug, ref }, { page, message, done }, actor] = [await params, await searchParams, await requireActor()];
  const hub = await orNotFound(hubOf(actor, slug));
  const to = page ? { page: pageOf(page) } : { message: id.safeParse(message).data };
  const thread = await orNotFound(findThread(actor, ref, hub.id, to));
  const at = `/hub/${hub.slug}/requests/${thread.ref}`;
  return (
    <SignedInPage actor={actor} current={`/hub/${hub.slug}`} width="form">
      <BackLink href={`/hub/${hub.slug}/promises`}>Promises</BackLink>
      <Done what={done} said={talkSaid} />
      <PageHead
        caption={`${hub.name}, request ${thread.ref}`}
        title="Messages"
        lede={`Between ${thread.ward} and the hubs that make for it. The ward reads the name of your hub, and your first name only if you chose to be named.`}
      />
      <Talk
        thread={thread}
        href={(to) => `${at}/talk?page=${to}`}
        side={{ hubId: hub.id }}
        write={write}
        report={report}
        keyOf={newKey}
      />
    </SignedInPage>
  );
}
