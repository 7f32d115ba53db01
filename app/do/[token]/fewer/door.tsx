import type { Door } from "@/app/do/[token]/door";
import { askForFewer } from "@/app/do/[token]/fewer/actions";
import { AskedLines } from "@/components/asked-lines";
import { FewerForm } from "@/components/fewer-form";
import { RequestPassed } from "@/components/request-passed";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { PageHead } from "@/components/ui/page-head";
import { sayItem } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { findAskedRequest } from "@/lib/requests/queries/asked";

/** "We need fewer": another number for each line. */
export const fewer: Door<Extract<Link, { do: "fewer" }>> = {
  title: "How many do you need?",
  show: async ({ link, token, done }) => {
    const request = await orNotFound(findAskedRequest(link));
    const { ref, state, asks } = request;
    const said = done === "fewer" && state === "open" && asks === 0;
    const lines = request.lines.filter(({ asked }) => asked > 0);
    const over = said ? (
      <Confirmation title="Thank you. You now ask for fewer" reference={ref}>
        <p>Hubs whose promises this changes have been told. You can close this page.</p>
        <AskedLines lines={lines} />
      </Confirmation>
    ) : state !== "open" || lines.length === 0 ? (
      <RequestPassed request={request} />
    ) : undefined;
    return (
      <Page nav={publicNav} width="form">
        {!over && (
          <PageHead
            caption={`Request ${ref}`}
            title="How many do you need?"
            lede="Lower each number that has changed. What is not packed ends first, newest promises before older ones, and those hubs are told."
          />
        )}
        <FewerForm
          action={askForFewer}
          formKey={newKey()}
          token={token}
          lines={lines.map(({ id, garmentType, size, colour, asked, packed }) => ({
            id,
            name: sayItem(garmentType, size, colour),
            asked,
            packed,
          }))}
          over={over}
        />
      </Page>
    );
  },
};
