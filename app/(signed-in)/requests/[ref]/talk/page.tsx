import { SignedInPage } from "@/components/shell/signed-in-page";
import { Talk } from "@/components/talk";
import { talkSaid } from "@/components/talk-done";
import { BackLink } from "@/components/ui/back-link";
import { Done } from "@/components/ui/done";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth";
import { id } from "@/lib/fields";
import { titled } from "@/lib/form-page";
import { newKey } from "@/lib/keys";
import { orNotFound } from "@/lib/page";
import { pageOf, type SearchParams } from "@/lib/requests/needs-filter";
import { findThread } from "@/lib/talk/queries/thread";
import { report, write } from "./actions";

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props) {
  return titled(`Messages about request ${(await params).ref}`);
}

export default async function WardTalkPage({ params, searchParams }: Props) {
  const [{ ref }, { page, message, done }, actor] = [await params, await searchParams, await requireActor()];
  const to = page ? { page: pageOf(page) } : { message: id.safeParse(message).data };
  const thread = await orNotFound(findThread(actor, ref, null, to));
  const at = `/requests/${thread.ref}`;
  return (
    <SignedInPage actor={actor} current="/requests" width="form">
      <BackLink href={at}>Request {thread.ref}</BackLink>
      <Done what={done} said={talkSaid} />
      <PageHead
        caption={`Request ${thread.ref}`}
        title="Messages"
        lede={`Between ${thread.ward} and the hubs that make for it. Hubs read the name of the ward here, not yours.`}
      />
      <Talk
        thread={thread}
        href={(to) => `${at}/talk?page=${to}`}
        side={{}}
        write={write}
        report={report}
        keyOf={newKey}
        lookAgain={actor.steward ? (messageId) => `/steward/talk/${messageId}` : undefined}
      />
    </SignedInPage>
  );
}
