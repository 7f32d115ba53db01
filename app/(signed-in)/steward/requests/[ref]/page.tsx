import { RequestFacts } from "@/components/request-facts";
import { RequestHistory } from "@/components/request-history";
import { RequestLines } from "@/components/request-lines";
import { RequestTag } from "@/components/request-tag";
import { SignedInPage } from "@/components/shell/signed-in-page";
import { BackLink } from "@/components/ui/back-link";
import { Done } from "@/components/ui/done";
import { Section, Split } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { listHistory } from "@/lib/events/queries";
import { titled } from "@/lib/form-page";
import { pageOf } from "@/lib/requests/needs-filter";
import { Acts } from "./acts";
import { said } from "./done";
import { readRequest } from "./read";

type Props = PageProps<"/steward/requests/[ref]">;

export const generateMetadata = async ({ params }: Props) => titled(`Act for somebody: ${(await params).ref}`);

/** Where a request stands, and what a steward may do for those who cannot be reached. */
export default async function StewardRequestPage({ params, searchParams }: Props) {
  const { actor, request, bags } = await readRequest((await params).ref);
  const { page, done } = await searchParams;
  const history = await listHistory(actor, { kind: "request", id: request.id }, pageOf(page));
  const at = `/steward/requests/${request.ref}`;
  return (
    <SignedInPage actor={actor} current="/steward">
      <BackLink href="/steward/stuck">What is stuck</BackLink>
      <Done what={done} said={said} />
      <PageHead
        caption={`Request ${request.ref}`}
        title={`Scrubs for ${request.ward.name}`}
        tag={<RequestTag state={request.state} lines={request.lines} />}
        lede="Ring or write first. What you do here is done in somebody’s name, and everybody concerned reads your reason."
      />
      <Split
        side={
          <Section title="The request">
            <RequestFacts request={request} />
          </Section>
        }
      >
        <Section title="What they asked for">
          <RequestLines lines={request.lines} />
        </Section>
        <Acts at={at} request={request} bags={bags} />
        <RequestHistory {...history} href={(to) => `${at}?page=${to}#history`} />
      </Split>
    </SignedInPage>
  );
}
