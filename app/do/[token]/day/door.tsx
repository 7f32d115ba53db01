import { chooseDay } from "@/app/do/[token]/day/actions";
import type { Door } from "@/app/do/[token]/door";
import { AskedLines } from "@/components/asked-lines";
import { DayForm } from "@/components/day-form";
import { RequestPassed } from "@/components/request-passed";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { PageHead } from "@/components/ui/page-head";
import { today } from "@/lib/clock";
import { addDays, dayParts, sayDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { findAskedRequest } from "@/lib/requests/queries/asked";
import { urgencies } from "@/lib/requests/rules";

/** "Choose another day" by which a ward needs what it asked for. */
export const day: Door<Extract<Link, { do: "day" }>> = {
  title: "When do you need these now?",
  show: async ({ link, token, done }) => {
    const request = await orNotFound(findAskedRequest(link));
    const { ref, state, lines, neededBy, urgency } = request;
    const over =
      state !== "open" ? (
        <RequestPassed request={request} />
      ) : done === "day" && neededBy >= today() ? (
        <Confirmation title={`You now need these by ${sayDay(neededBy)}`} reference={ref}>
          <p>Hubs that have promised some have been told. You can close this page.</p>
          <AskedLines lines={lines} />
        </Confirmation>
      ) : undefined;
    return (
      <Page nav={publicNav} width="form">
        {!over && (
          <>
            <PageHead
              caption={`Request ${ref}`}
              title="When do you need these now?"
              lede={`You ${neededBy < today() ? "needed" : "need"} them by ${sayDay(neededBy)}. This is where they are.`}
            />
            <AskedLines lines={lines} />
          </>
        )}
        <DayForm
          action={chooseDay}
          formKey={newKey()}
          hidden={{ token }}
          name="neededBy"
          legend="The day you need them by"
          day={dayParts(addDays(today(), urgencies[urgency].days))}
          submit="Choose this day"
          over={over}
        />
      </Page>
    );
  },
};
