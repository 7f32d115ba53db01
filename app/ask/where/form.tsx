"use client";

import { type ReactNode, useActionState } from "react";
import { AskPlace } from "@/components/ask-place";
import type { Choice } from "@/components/ui/choices";
import { TextArea, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import type { Answers } from "@/lib/drafts/input";
import { blank } from "@/lib/form";
import { answerWhere } from "./actions";

type WhereProps = { answers: Answers; places: Choice[]; formKey: string; children: ReactNode };

/** Where bags are handed over, when, and to whom. */
export function WhereForm({ answers, places, formKey, children }: WhereProps) {
  const [state, action] = useActionState(answerWhere, blank);
  const { values, errors } = state;
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Continue">
      {children}
      <AskPlace answers={answers} places={places} state={state} />
      <TextField
        name="contact.name"
        label="Who can take them?"
        hint="A name, or a job, like Ward clerk"
        error={errors["contact.name"]}
        value={values["contact.name"] ?? answers.contact.name}
      />
      <TextField
        name="contact.phone"
        label="Phone number"
        optional
        hint="For whoever brings the bag"
        type="tel"
        autoComplete="tel"
        error={errors["contact.phone"]}
        value={values["contact.phone"] ?? answers.contact.phone}
      />
      <TextArea
        name="notes"
        label="Anything the hubs should know"
        optional
        hint="For example, short sleeves, or no drawstrings. Please leave out names of patients and staff"
        rows={3}
        error={errors.notes}
        value={values.notes ?? answers.notes}
      />
    </FormShell>
  );
}
