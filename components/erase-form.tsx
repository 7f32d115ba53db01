"use client";

import { useActionState } from "react";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank, type FormState } from "@/lib/form";

type EraseProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  submit: string;
  /** What is ticked. */
  sure: string;
  /** For a steward: whom, and what may be said of why. */
  whom?: { personId: number; reasons: Record<string, string> };
};

/** To erase somebody: a tick, and a button. */
export function EraseForm({ action: run, formKey, submit, sure, whom }: EraseProps) {
  const [state, action] = useActionState(run, blank);
  return (
    <FormShell {...{ state, action, formKey, submit }}>
      {whom && (
        <>
          <input type="hidden" name="personId" value={whom.personId} />
          <Choices
            name="why"
            type="radio"
            legend="Why?"
            options={Object.entries(whom.reasons).map(([value, label]) => ({ value, label }))}
            value={state.values.why}
            error={state.errors.why}
          />
        </>
      )}
      <Choices
        name="sure"
        type="checkbox"
        legend="Are you sure? It cannot be undone"
        options={[{ value: "yes", label: sure }]}
        value={state.values.sure}
        error={state.errors.sure}
      />
    </FormShell>
  );
}
