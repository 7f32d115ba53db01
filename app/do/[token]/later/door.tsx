import { NothingLeft, PromiseHead, sayUnsent } from "@/app/do/[token]/asked-promise";
import type { Door } from "@/app/do/[token]/door";
import { takeLonger } from "@/app/do/[token]/later/actions";
import { DayForm } from "@/components/day-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { findAskedPromise } from "@/lib/claims/queries/asked";
import { today } from "@/lib/clock";
import { addDays, dayParts, sayDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";

/** "We need more time": another day for a promise. */
export const later: Door<Extract<Link, { do: "later" }>> = {
  title: "When will they be ready?",
  show: async ({ link, token, done }) => {
    const promise = await orNotFound(findAskedPromise(link));
    const { ref, quantity, sent, promisedFor, neededBy } = promise;
    const over =
      quantity === sent ? (
        <NothingLeft promise={promise} />
      ) : done === "later" ? (
        <Confirmation title={`You now promise them for ${sayDay(promisedFor)}`} reference={ref}>
          <p>The ward has been told: {sayUnsent(promise)}. You can close this page.</p>
        </Confirmation>
      ) : undefined;
    return (
      <Page nav={publicNav} width="form">
        {!over && (
          <>
            <PromiseHead promise={promise} title="When will they be ready?" />
            <p>The ward needs them by {sayDay(neededBy)}.</p>
          </>
        )}
        <DayForm
          action={takeLonger}
          formKey={newKey()}
          hidden={{ token }}
          name="promisedFor"
          legend="The new day"
          day={dayParts(addDays(promisedFor > today() ? promisedFor : today(), 7))}
          submit="Change the day"
          over={over}
        />
      </Page>
    );
  },
};
