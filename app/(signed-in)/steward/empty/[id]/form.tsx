"use client";

import { useActionState } from "react";
import type { Choice } from "@/components/ui/choices";
import { Choices } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { name } from "./actions";

/** Who of the site looks after a ward that nobody is in. */
export function NameForm({ formKey, wardId, people }: { formKey: string; wardId: number; people: Choice[] }) {
  const [state, action] = useActionState(name, blank);
  return (
    <FormShell state={state} action={action} formKey={formKey} submit="Put them in the ward">
      <input type="hidden" name="wardId" value={wardId} />
      <Choices
        name="personId"
        type="radio"
        legend="Who looks after it?"
        hint="Ask them first. They hear of it by e-mail."
        options={people}
        error={state.errors.personId}
        value={state.values.personId}
      />
    </FormShell>
  );
}
