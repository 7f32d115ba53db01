"use client";

import { type ReactNode, useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form";
import { Actions } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { blank } from "@/lib/form";
import { join } from "./actions";

type JoinProps = { formKey: string; wardId: number; ward: string; asked: boolean; until: string; children: ReactNode };

/** The ward is here already: one of its people, or a steward, lets somebody new in, and then the request can go. */
export function JoinForm({ formKey, wardId, ward, asked, until, children }: JoinProps) {
  const [state, action] = useActionState(join, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey}>
      <PageHead
        caption="Ask for scrubs"
        title={asked ? "You have asked to join your ward" : "Join your ward first"}
        lede={
          asked
            ? `We have told the people of ${ward}. As soon as one of them lets you in, we write to you and you can send your request.`
            : `${ward} is on Bobbin already, so one of its people needs to let you in. Then you can send your request.`
        }
      />
      <Notice title={`Your request is kept until ${until}`}>
        <p>Nothing you have typed is lost. Sign in on any device, select Ask for scrubs, and carry on.</p>
      </Notice>
      <input type="hidden" name="wardId" value={wardId} />
      <Actions>
        {asked ? (
          <ButtonLink href="/ask/check">Look again</ButtonLink>
        ) : (
          <Button variant="primary">Ask to join {ward}</Button>
        )}
        <a href="/ask/site">It is another ward</a>
      </Actions>
      <h2>What you are asking for</h2>
      {children}
    </FormShell>
  );
}
