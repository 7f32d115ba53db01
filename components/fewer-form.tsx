"use client";

import { type ReactNode, useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank, type FormState } from "@/lib/form";

type FewerProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  token: string;
  lines: { id: number; name: string; asked: number; packed: number }[];
  /** Shown in place of the numbers when they cannot change any more. */
  over?: ReactNode;
};

/** A number for each line, no higher than it is now. */
export function FewerForm({ action: run, formKey, token, lines, over }: FewerProps) {
  const [state, action] = useActionState(run, blank);
  if (over) return <FormOver state={state}>{over}</FormOver>;
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey }} submit="Ask for fewer">
      <input type="hidden" name="token" value={token} />
      {lines.map(({ id, name, asked, packed }, row) => (
        <div key={id}>
          <input type="hidden" name={`lines.${row}.lineId`} value={id} />
          <input type="hidden" name={`lines.${row}.was`} value={asked} />
          <TextField
            name={`lines.${row}.asked`}
            label={name}
            hint={`You asked for ${asked}. ${packed > 0 ? `${packed} ${packed === 1 ? "is" : "are"} in bags or with you, so this is the least.` : ""}`}
            inputMode="numeric"
            autoComplete="off"
            short
            value={values[`lines.${row}.asked`] ?? asked}
            error={errors[`lines.${row}.asked`] ?? errors[`lines.${row}.was`]}
          />
        </div>
      ))}
    </FormShell>
  );
}
