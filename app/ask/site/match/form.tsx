"use client";

import { type ReactNode, useActionState } from "react";
import { type Choice, Choices } from "@/components/ui/choices";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { answerMatch } from "./actions";

type MatchProps = { formKey: string; name: string; options: Choice[]; value: string; children: ReactNode };

/** A place that we know already, or none of them. */
export function MatchForm({ formKey, name, options, value, children }: MatchProps) {
  const [state, action] = useActionState(answerMatch, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Continue">
      {children}
      <Choices
        name="site"
        type="radio"
        legend="Where you work"
        options={[...options, { value: "new", label: "None of these", hint: `We will add ${name}` }]}
        error={state.errors.site}
        value={state.values.site ?? value}
      />
    </FormShell>
  );
}
