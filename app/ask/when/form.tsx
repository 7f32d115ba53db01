"use client";

import { type ReactNode, useActionState } from "react";
import { Choices, DateField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import type { Answers } from "@/lib/drafts/input";
import { blank } from "@/lib/form";
import { urgencies } from "@/lib/requests/rules";
import { answerWhen } from "./actions";

const options = Object.entries(urgencies).map(([value, { name, means }]) => ({ value, label: name, hint: means }));

type WhenProps = { answers: Answers; formKey: string; children: ReactNode };

/** The day, and how urgent it is. */
export function WhenForm({ answers: { neededBy, urgency }, formKey, children }: WhenProps) {
  const [{ values, errors }, action] = useActionState(answerWhen, blank);
  const part = (of: keyof typeof neededBy) => values[`neededBy.${of}`] ?? neededBy[of];
  return (
    <FormShell state={{ values, errors }} action={action} formKey={formKey} submit="Continue">
      {children}
      <DateField
        name="neededBy"
        legend="What day do you need them by?"
        error={errors.neededBy}
        value={{ day: part("day"), month: part("month"), year: part("year") }}
      />
      <Choices
        name="urgency"
        type="radio"
        legend="How urgent is it?"
        hint="Urgent requests come first on the needs board"
        options={options}
        error={errors.urgency}
        value={values.urgency ?? urgency}
      />
    </FormShell>
  );
}
