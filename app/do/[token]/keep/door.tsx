import type { Door } from "@/app/do/[token]/door";
import { keepAsking } from "@/app/do/[token]/keep/actions";
import { ActForm } from "@/components/act-form";
import { AskedLines } from "@/components/asked-lines";
import { RequestPassed } from "@/components/request-passed";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { PageHead } from "@/components/ui/page-head";
import { sayDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { type AskedRequest, findAskedRequest } from "@/lib/requests/queries/asked";

/** "Yes, we still need these": keeps a request on the board, and wakes one that sleeps. */
export const keep: Door<Extract<Link, { do: "keep" }>> = {
  title: "Do you still need these?",
  show: async ({ link, token, done }) => {
    const request = await orNotFound(findAskedRequest(link));
    const { ref, state, lines } = request;
    const asleep = state === "sleeping";
    const asking = asleep || (state === "open" && request.asks > 0);
    return (
      <Page nav={publicNav} width="form">
        {asking && (
          <>
            <PageHead
              caption={`Request ${ref}`}
              title={asleep ? "This request is asleep" : "Do you still need these?"}
              lede={asleep ? "Wake it, and hubs see it on the needs board again at once." : undefined}
            />
            <AskedLines lines={lines} />
          </>
        )}
        <ActForm
          action={keepAsking}
          formKey={newKey()}
          hidden={{ token }}
          variant="primary"
          over={asking ? undefined : <NotAsked request={request} done={done === "keep"} />}
        >
          {asleep ? "Wake this request" : "Yes, we still need these"}
        </ActForm>
      </Page>
    );
  },
};

function NotAsked({ request, done }: { request: AskedRequest; done: boolean }) {
  const { ref, state, lines, askOn } = request;
  if (state !== "open" || !askOn) return <RequestPassed request={request} />;
  const next = `It is on the needs board. If some are still to be sent then, we ask again on ${sayDay(askOn)}.`;
  if (done)
    return (
      <Confirmation title="Thank you for telling us" reference={ref}>
        <p>{next} You can close this page.</p>
        <AskedLines lines={lines} />
      </Confirmation>
    );
  return (
    <>
      <PageHead caption={`Request ${ref}`} title="Your ward has answered already" lede={next} />
      <AskedLines lines={lines} />
    </>
  );
}
