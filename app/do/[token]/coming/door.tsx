import { NothingLeft, PromiseHead, sayUnsent } from "@/app/do/[token]/asked-promise";
import { sayComing } from "@/app/do/[token]/coming/actions";
import type { Door } from "@/app/do/[token]/door";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { findAskedPromise } from "@/lib/claims/queries/asked";
import { sayDay } from "@/lib/dates";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";

/** "It is on the way." */
export const coming: Door<Extract<Link, { do: "coming" }>> = {
  title: "Is it on the way?",
  show: async ({ link, token, done }) => {
    const promise = await orNotFound(findAskedPromise(link));
    const { ref, quantity, sent, asks, askOn } = promise;
    const over =
      quantity === sent || !askOn ? (
        <NothingLeft promise={promise} />
      ) : asks === 0 ? (
        <Confirmation title={done === "coming" ? "Thank you for telling us" : "Your hub has answered"} reference={ref}>
          <p>
            We count on {sayUnsent(promise)}. When the bag leaves, mark it as sent, and the ward hears of it. If it has
            not left by {sayDay(askOn)}, we ask again.
          </p>
        </Confirmation>
      ) : undefined;
    return (
      <Page nav={publicNav} width="form">
        {!over && <PromiseHead promise={promise} title="Is it on the way?" />}
        <ActForm action={sayComing} formKey={newKey()} hidden={{ token }} variant="primary" over={over}>
          It is on the way
        </ActForm>
      </Page>
    );
  },
};
