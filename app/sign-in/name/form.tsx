"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/field";
import { FormShell } from "@/components/ui/form";
import { blank } from "@/lib/form";
import { join } from "./actions";

export function NameForm({ formKey, next }: { formKey: string; next: string }) {
  const [state, action] = useActionState(join, blank);
  return (
    <FormShell {...{ state, action, formKey }} submit="Continue">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="name"
        label="Your name"
        hint="The people of your hub or ward see it. A first name is enough."
        autoComplete="name"
        value={state.values.name}
        error={state.errors.name}
      />
    </FormShell>
  );
}
