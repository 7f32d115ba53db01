"use client";

import { type ReactNode, useActionState } from "react";
import { Choices, TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { withdrawReasons } from "@/lib/reasons";
import { withdraw } from "./actions";

const reasons = Object.entries(withdrawReasons).map(([value, label]) => ({ value, label }));

type WithdrawProps = { formKey: string; requestRef: string; requestId: number; children: ReactNode };

/** A request is taken back, with a reason. */
export function WithdrawForm({ formKey, requestRef, requestId, children }: WithdrawProps) {
  const [state, action] = useActionState(withdraw, blank);
  const { values, errors } = state;
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Withdraw this request">
      {children}
      <input type="hidden" name="ref" value={requestRef} />
      <input type="hidden" name="requestId" value={requestId} />
      <Choices
        name="reason"
        type="radio"
        legend="Reason"
        options={reasons}
        error={errors.reason}
        value={values.reason}
      />
      <TextArea name="words" label="A word to the hubs" optional rows={3} error={errors.words} value={values.words} />
    </FormShell>
  );
}
