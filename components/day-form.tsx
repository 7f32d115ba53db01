"use client";

import { type ReactNode, useActionState } from "react";
import { DateField } from "@/components/ui/field";
import { FormOver, FormShell } from "@/components/ui/form";
import { blank, type FormState } from "@/lib/form";

type DayProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  hidden: Record<string, string | number>;
  name: string;
  legend: string;
  day: { day: string; month: string; year: string };
  submit: string;
  /** Shown in place of the day when there is none to choose any more. */
  over?: ReactNode;
  children?: ReactNode;
};

/** One day to choose, and a button. */
export function DayForm({ action: run, formKey, hidden, name, legend, day, submit, over, children }: DayProps) {
  const [state, action] = useActionState(run, blank);
  if (over) return <FormOver state={state}>{over}</FormOver>;
  const { values, errors } = state;
  return (
    <FormShell {...{ state, action, formKey, submit }}>
      {children}
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <DateField
        name={name}
        legend={legend}
        value={{
          day: values[`${name}.day`] ?? day.day,
          month: values[`${name}.month`] ?? day.month,
          year: values[`${name}.year`] ?? day.year,
        }}
        error={errors[name]}
      />
    </FormShell>
  );
}
