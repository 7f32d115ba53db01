"use client";

import { type ReactNode, useActionState } from "react";
import type { Choice } from "@/components/ui/choices";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { decide } from "./actions";

type AlreadyProps = { formKey: string; draft: string; seen: string; options: Choice[]; children: ReactNode };

/** Something like it is asked for already: add to it, go on, or stop. An unusual number in all is asked about once. */
export function AlreadyForm({ formKey, draft, seen, options, children }: AlreadyProps) {
  const [state, action] = useActionState(decide, blank);
  const { values, errors } = state;
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Continue">
      {children}
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="seen" value={seen} />
      <Choices
        name="what"
        type="radio"
        legend="What do you want to do?"
        options={options}
        error={errors.what}
        value={values.what}
      />
      {(errors.sure !== undefined || values.sure !== undefined) && (
        <Choices
          name="sure"
          type="checkbox"
          legend="Are you sure?"
          options={[{ value: "yes", label: "Yes, that is how many we need" }]}
          error={errors.sure}
          value={values.sure}
        />
      )}
    </FormShell>
  );
}
