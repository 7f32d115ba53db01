import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import type { RequestState } from "@/prisma/generated/enums";

/** Somebody wants to change a request that has moved on meanwhile: what has become of it, and the way there. */
export const RequestPassed = ({ request: { ref, state } }: { request: { ref: string; state: RequestState } }) => (
  <>
    <PageHead caption={`Request ${ref}`} title="This cannot be changed now" />
    <Empty title={became[state]}>
      <p>
        <a href={`/requests/${ref}`}>See the request</a>
      </p>
    </Empty>
  </>
);

const became: Record<RequestState, string> = {
  withdrawn: "This request has been withdrawn",
  declined: "This request was not accepted",
  held: "A steward is checking your ward first",
  open: "This request has changed",
  sleeping: "This request is asleep",
};
