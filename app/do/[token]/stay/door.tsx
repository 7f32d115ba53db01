import type { Door } from "@/app/do/[token]/door";
import { stay as stayHere } from "@/app/do/[token]/stay/actions";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { PageHead } from "@/components/ui/page-head";
import { addDays, sayDay } from "@/lib/dates";
import { env } from "@/lib/env";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { findStaying } from "@/lib/privacy/queries/staying";

/** "Keep my account": of somebody who has not been here for very long. */
export const stay: Door<Extract<Link, { do: "stay" }>> = {
  title: "Keep your account?",
  show: async ({ link, token }) => {
    const { state, toldAt } = await orNotFound(findStaying(link));
    return (
      <Page nav={publicNav} width="form">
        {toldAt && (
          <PageHead
            title="Keep your account?"
            lede={`You have not been here for a long time. If you do nothing, your account is erased after ${sayDay(addDays(toldAt, env.RETENTION.unseenNotice))}.`}
          />
        )}
        <ActForm
          action={stayHere}
          formKey={newKey()}
          hidden={{ token }}
          variant="primary"
          over={toldAt ? undefined : <Over erased={state === "erased"} />}
        >
          Keep my account
        </ActForm>
      </Page>
    );
  },
};

function Over({ erased }: { erased: boolean }) {
  if (erased)
    return (
      <PageHead
        title="This account has been erased"
        lede="Nothing of it is kept but what was made, without a name. You are welcome to start anew: sign in, and choose a name."
      />
    );
  return (
    <Confirmation title="Your account is kept">
      <p>It is good to know that you are still there. Everything is where it was. You can close this page.</p>
    </Confirmation>
  );
}
