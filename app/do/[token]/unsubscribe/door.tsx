import type { Door } from "@/app/do/[token]/door";
import { start, stop } from "@/app/do/[token]/unsubscribe/actions";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { holder } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { findStoppable } from "@/lib/mail/queries";
import { orNotFound } from "@/lib/page";

export const unsubscribe: Door<Extract<Link, { do: "unsubscribe" }>> = {
  title: "E-mails about this",
  show: async ({ link, token, done }) => {
    const { names, stopped } = await orNotFound(findStoppable(holder(link)));
    const answered = done === (stopped ? "stopped" : "started");
    const said = stopped ? "These e-mails are stopped" : "You get these e-mails again";
    return (
      <Page nav={publicNav} width="form">
        {answered ? <Confirmation title={said} /> : <PageHead title={stopped ? said : "Stop these e-mails?"} />}
        <Prose>
          <p>{say(stopped, answered)}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Prose>
        <ActForm
          action={stopped ? start : stop}
          formKey={newKey()}
          hidden={{ token }}
          variant={answered ? "secondary" : "primary"}
        >
          {stopped ? "Start them again" : "Stop these e-mails"}
        </ActForm>
        <p>
          When you have signed in, you can also <a href="/account/mail">choose what we write to you about</a>: at once,
          once a day, or never.
        </p>
      </Page>
    );
  },
};

function say(stopped: boolean, answered: boolean) {
  if (stopped) return "We do not write to you about:";
  return answered ? "We write to you again about:" : "We would no longer write to you about:";
}
