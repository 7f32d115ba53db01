"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { send } from "./actions";

/** The bag sets off. */
export function SendForm({ formKey, shipmentId }: { formKey: string; shipmentId: number }) {
  const [state, action] = useActionState(send, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Mark this bag as sent">
      <input type="hidden" name="shipmentId" value={shipmentId} />
      <TextField
        name="how"
        label="How does it travel?"
        hint="For example, Sam drives it on Friday, or by post. The ward reads this."
        optional
        value={state.values.how}
        error={state.errors.how}
      />
    </FormShell>
  );
}
