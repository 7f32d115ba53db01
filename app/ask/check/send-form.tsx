"use client";

import { type ReactNode, useActionState } from "react";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { send } from "./actions";

type SendProps = {
  formKey: string;
  draft: string;
  /** What this page shows, as one text. */
  seen: string;
  held: boolean;
  /** What public pages show of the site. */
  shows: string;
  children: ReactNode;
};

/** The last page: everything is right, and it goes. */
export function SendForm({ formKey, draft, seen, held, shows, children }: SendProps) {
  const [state, action] = useActionState(send, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Send this request">
      {children}
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="seen" value={seen} />
      <p>
        {held ? "A steward checks new wards first. When that is done, " : "When you send it, "}
        everybody can see what you need, and {shows}. Hubs see your ward only when they help.
      </p>
    </FormShell>
  );
}
