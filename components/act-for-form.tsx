"use client";

import { useActionState } from "react";
import { Choices, TextArea, TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank, type FormState } from "@/lib/form";

/** What is asked besides why. */
type Ask = {
  number?: { name: string; label: string; value: number };
  choice?: { name: string; legend: string; options: { value: string; label: string }[] };
  text?: { name: string; label: string };
};

type ActForProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: Record<string, string | number>;
  submit: string;
  ask: Ask;
};

/** A steward does something for a ward or hub that is absent, and says why. An unusually high number is asked about once. */
export function ActForForm({ action: run, formKey, hidden, submit, ask: { number, choice, text } }: ActForProps) {
  const [state, action] = useActionState(run, blank);
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey, submit }}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {number && (
        <TextField
          name={number.name}
          label={number.label}
          short
          inputMode="numeric"
          autoComplete="off"
          error={errors[number.name] ?? errors.was}
          value={values[number.name] ?? number.value}
        />
      )}
      {(errors.sure || values.sure) && (
        <Choices
          name="sure"
          type="checkbox"
          legend="Are you sure?"
          options={[{ value: "yes", label: "Yes, that is how many they need" }]}
          error={errors.sure}
          value={values.sure}
        />
      )}
      {choice && <Choices {...choice} type="radio" error={errors[choice.name]} value={values[choice.name]} />}
      {text && <TextField {...text} optional error={errors[text.name]} value={values[text.name]} />}
      <TextArea
        name="onBehalf.reason"
        label="Why do you do this for them?"
        hint="The ward, the hubs concerned and the history of the request show this. Say how you tried to reach them."
        rows={4}
        value={values["onBehalf.reason"]}
        error={errors["onBehalf.reason"] ?? errors.onBehalf}
      />
    </FormShell>
  );
}
