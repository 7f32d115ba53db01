"use client";

import { type ReactNode, useActionState } from "react";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { send } from "./actions";

type SendProps = { formKey: string; draft: string; held: boolean; children: ReactNode };

/** The last page: everything is right, and it goes. */
export function SendForm({ formKey, draft, held, children }: SendProps) {
  const [state, action] = useActionState(send, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Send this request">
      {children}
      <input type="hidden" name="draft" value={draft} />
      <p>
        {held
          ? "A steward checks new wards first. When that is done, hubs near you can see what you need, and your area. "
          : "When you send it, hubs near you can see what you need, and your area. "}
        They see your ward only when they help.
      </p>
    </FormShell>
  );
}
