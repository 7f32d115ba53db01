"use client";

import { useActionState } from "react";
import { TextArea } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank, type FormState } from "@/lib/form";

type ReasonProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: Record<string, number>;
  submit: string;
};

/** A "no" that needs a reason, which is sent to those concerned. */
export function ReasonForm({ action: run, formKey, hidden, submit }: ReasonProps) {
  const [state, action] = useActionState(run, blank);
  return (
    <FormShell {...{ state, action, formKey, submit }}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="reason"
        label="Why?"
        hint="They read this in an e-mail. Say what you found, and what they could do next."
        rows={4}
        value={state.values.reason}
        error={state.errors.reason}
      />
    </FormShell>
  );
}
