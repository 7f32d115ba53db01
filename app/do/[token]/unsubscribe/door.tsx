import type { Door } from "@/app/do/[token]/door";
import { start, stop } from "@/app/do/[token]/unsubscribe/actions";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Prose, Stack } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
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
    return (
      <Page nav={publicNav} width="form">
        {stopped && done === "stopped" && <Notice title="Done. You will get no more of these e-mails." />}
        {!stopped && done === "started" && <Notice title="Done. You will get these e-mails again." />}
        <PageHead title={stopped ? "These e-mails are stopped" : "Stop these e-mails?"} />
        <Stack>
          <Prose>
            <p>{stopped ? "We do not write to you about:" : "We would no longer write to you about:"}</p>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Prose>
          <ActForm action={stopped ? start : stop} formKey={newKey()} hidden={{ token }} variant="primary">
            {stopped ? "Start them again" : "Stop these e-mails"}
          </ActForm>
          <p>
            You can also <a href="/account/mail">choose about every kind of e-mail</a>: at once, once a day, or never.
            You need to sign in for that.
          </p>
        </Stack>
      </Page>
    );
  },
};
